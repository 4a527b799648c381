using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Organisations;

namespace Nis2Functions.Notices;

/// <summary>What of an incident may leave with a notice: nothing, unless the organisation's rules name it.</summary>
public sealed class NoticeDetails(OrganisationReader organisations, SubjectStore store, ISubjectKind<IncidentState> incidents)
{
    /// <summary>Null where nothing may leave.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> OfAsync(
        string organisation, string subject, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(subject, out var id)
            || id.Kind != incidents.Name
            || (await organisations.FindAsync(organisation, cancellation))?.Telling is not { Details.Count: > 0 } rules
            || await store.FindAsync(incidents, organisation, id, cancellation) is not { State: var incident })
            return null;
        return rules.Details.Select(detail => (detail, Text: Text(incident, detail)))
            .Where(one => !string.IsNullOrWhiteSpace(one.Text))
            .ToDictionary(one => one.detail.ToString(), one => one.Text!);
    }

    private static string? Text(IncidentState incident, IncidentDetail detail) => detail switch
    {
        IncidentDetail.Title => incident.Title,
        IncidentDetail.Description => incident.Description,
        IncidentDetail.Severity => incident.Severity.ToString(),
        IncidentDetail.Ticket => incident.Ticket is { } ticket ? $"{ticket.System} {ticket.TicketId}" : null,
        IncidentDetail.Reporter => incident.Reporter,
        IncidentDetail.Criteria => incident.Assessment is { Met: { Count: > 0 } met } ? string.Join("; ", met) : null,
        _ => null,
    };
}
