using Nis2.Compliance.Evidence;
using Nis2.Compliance.Law;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using NodaTime;

namespace Nis2Functions.Evidence;

/// <summary>All evidence of an organisation as its heads tell it: a thousand pieces in one request to storage.</summary>
public sealed class EvidenceRegister(SubjectStore store, EvidenceKind kind, OrganisationReader organisations, TimeProvider time)
{
    private const int PageSize = 1000;
    private const int MaxPages = 20;

    /// <summary>Whether that is all of it.</summary>
    public async Task<(IReadOnlyList<EvidenceEntry> Entries, bool Complete)> ReadAsync(string organisation, CancellationToken cancellation)
    {
        var entries = new List<EvidenceEntry>();
        string? continuation = null;
        for (var page = 0; page < MaxPages; page++)
        {
            var heads = await store.ListAsync(organisation, kind.Name, new HeadFilter(), PageSize, continuation, cancellation);
            entries.AddRange(heads.Items.Select(head => EvidenceFacts.Read(head.Id.Value, head.Summary.Title, head.Summary.Facts)));
            continuation = heads.Continuation;
            if (continuation is null)
                return (entries, true);
        }

        return (entries, false);
    }

    /// <summary>The present day of the organisation's authority; null where no such organisation is registered.</summary>
    public async Task<LocalDate?> TodayAsync(string organisation, CancellationToken cancellation) =>
        await organisations.FindAsync(organisation, cancellation) is { } found
            ? time.Now().InZone(Zones.Of(found.AuthorityZone)).Date
            : null;
}
