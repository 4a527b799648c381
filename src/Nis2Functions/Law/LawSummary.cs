using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2Functions.Law;

/// <summary>A country's act in one line.</summary>
/// <param name="Status">in-force, coming, or not-in-force: then the directive is what to expect, and no duty.</param>
/// <param name="AsOf">The day of the reading.</param>
public sealed record LawSummary(
    string Country,
    string Name,
    string Status,
    LocalDate? InForceFrom,
    string Act,
    IReadOnlyList<Fact>? StatusFacts,
    string Overall,
    LocalDate? AsOf,
    string Pack,
    string PackVersion)
{
    internal static LawSummary Of(LawPack pack, Instant now) => new(
        pack.Country!,
        pack.Name ?? pack.Country!,
        StatusOf(pack, now),
        pack.InForceFrom,
        pack.Act,
        pack.Status,
        pack.Overall ?? Confidence.Unread,
        pack.AsOf,
        pack.Id,
        pack.Version);

    internal static string StatusOf(LawPack pack, Instant now) =>
        pack.InForceFrom is null ? "not-in-force" : pack.InForceAt(now) ? "in-force" : "coming";
}
