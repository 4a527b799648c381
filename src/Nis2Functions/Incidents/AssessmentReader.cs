using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using Nis2Functions.Organisations;

namespace Nis2Functions.Incidents;

/// <summary>
/// Reads what an assessment rests on: one transaction for the organisation and one for every thousand incidents, whose heads carry what
/// Art. 4 of Implementing Regulation (EU) 2024/2690 compares.
/// </summary>
public sealed class AssessmentReader(SubjectStore store, IncidentKind kind, OrganisationReader organisations)
{
    private const int Page = 1000;

    /// <summary>Nothing is read for a body without an assessment: stating awareness must not wait for a list.</summary>
    public async Task<AssessmentGrounds?> ForAsync<TBody>(
        HttpRequest request, string organisation, string id, Func<TBody, AssessmentRequest?> assessment, CancellationToken cancellation)
        where TBody : class
    {
        request.EnableBuffering(Body<TBody>.Limit);
        var body = await Body<TBody>.ReadAsync(request, cancellation);
        request.Body.Position = 0;
        return body.Value is { } asked && assessment(asked) is not null
            ? await FindAsync(organisation, id, cancellation)
            : AssessmentGrounds.None;
    }

    /// <summary>Null for what is no incident's id, too.</summary>
    public async Task<AssessmentGrounds?> FindAsync(string organisation, string id, CancellationToken cancellation) =>
        SubjectId.TryParse(id, out var incident) && incident.Kind == kind.Name
            ? await FindAsync(organisation, incident, cancellation)
            : null;

    /// <summary>Null where no such organisation is registered.</summary>
    private async Task<AssessmentGrounds?> FindAsync(string organisation, SubjectId incident, CancellationToken cancellation)
    {
        if (await organisations.FindAsync(organisation, cancellation) is not { } found)
            return null;
        var related = new List<RelatedIncident>();
        string? next = null;
        do
        {
            var page = await store.ListAsync(
                organisation, kind.Name, new HeadFilter(Exercise: false), Page, next, cancellation);
            related.AddRange(page.Items
                .Where(head => head.Id != incident)
                .Select(head => RecurrenceFacts.Read(head.Id.Value, head.Summary.Facts))
                .OfType<RelatedIncident>());
            next = page.Continuation;
        }
        while (next is not null);
        var types = found.EntityTypes.Union(found.LegalEntities.SelectMany(entity => entity.EntityTypes ?? []));
        return new AssessmentGrounds([.. types], related);
    }
}
