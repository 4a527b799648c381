using Nis2.Compliance.Evidence;
using NodaTime;

namespace Nis2Functions.Evidence;

/// <param name="SupersededBy">The next version.</param>
public sealed record EvidenceVersionView(
    string Id, string Title, EvidenceStatus Status, string? SupersededBy, Instant? EndedAt, string? Reason)
{
    internal static EvidenceVersionView Of(EvidenceEntry entry, LocalDate today) =>
        new(entry.Id, entry.Title, entry.StatusOn(today), entry.SupersededBy, entry.EndedAt, entry.Reason);
}
