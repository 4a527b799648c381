using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>Adds up what all pieces count for.</summary>
public static class EvidenceCoverages
{
    public static EvidenceCoverage Of(IReadOnlyList<EvidenceEntry> entries, MappingIndex mapping, LocalDate today, bool complete = true)
    {
        var linked = entries.Where(entry => entry.Links.Count > 0).ToList();
        var counted = linked
            .Where(entry => entry.StatusOn(today) == EvidenceStatus.Valid)
            .SelectMany(entry => EvidenceCounting.Of(entry.Links, mapping)
                .Where(count => count.Extent != Extent.Not)
                .Select(count => (count.Target, Piece: Piece(entry, count))))
            .GroupBy(one => one.Target, one => one.Piece, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(piece => piece.Extent).ToList(), StringComparer.Ordinal);
        var controls = Ids(mapping.Set.Pairs.Select(pair => pair.Control), counted.Keys.Where(IsControl));
        var requirements = Ids(
            Catalogues.Measures.Ids.Concat(mapping.Set.Pairs.Select(pair => pair.Requirement)),
            counted.Keys.Where(id => !IsControl(id) && Catalogues.Entry(id) is not null));
        var covered = requirements.Select(id => Target(id, counted, mapping)).ToList();
        var shown = controls.Select(id => Target(id, counted, mapping)).ToList();
        return new EvidenceCoverage(
            mapping.Set.Id,
            mapping.Set.Version,
            today,
            covered,
            shown,
            [.. covered.Concat(shown).Where(target => target.Best == Extent.Not).Select(target => target.Target)],
            [.. linked.Where(entry => entry.StatusOn(today) != EvidenceStatus.Valid).Select(entry => Dropped(entry, today))],
            entries.Count,
            complete);
    }

    public static DroppedPiece Dropped(EvidenceEntry entry, LocalDate today) => new(
        entry.Id,
        entry.Title,
        entry.StatusOn(today),
        entry.StatusOn(today) switch
        {
            EvidenceStatus.Lapsed => entry.Validity.Until?.PlusDays(1),
            EvidenceStatus.NotYetValid => null,
            _ => entry.EndedAt?.InUtc().Date,
        },
        entry.Reason,
        entry.SupersededBy,
        entry.Links);

    private static TargetCoverage Target(string id, Dictionary<string, List<CountedPiece>> counted, MappingIndex mapping)
    {
        var entry = Catalogues.Entry(id);
        var pieces = counted.GetValueOrDefault(id, []);
        return new TargetCoverage(
            id,
            entry?.Title,
            entry?.TitleDe,
            pieces.Count == 0 ? Extent.Not : pieces[0].Extent,
            pieces,
            [
                .. mapping.OfRequirement(id)
                    .Where(pair => pair.Coverage is not Coverage.None && !counted.ContainsKey(pair.Control))
                    .Select(pair => pair.Control),
            ],
            mapping.Verdict(id)?.Remaining,
            pieces.Any(piece => piece.Until is null) ? null : pieces.Max(piece => piece.Until));
    }

    private static CountedPiece Piece(EvidenceEntry entry, EvidenceCount count) =>
        new(entry.Id, entry.Title, count.Link, count.Extent, count.Through, count.Remaining, entry.Validity.Until);

    private static bool IsControl(string id) => Catalogues.Iso27001.Find(id) is not null;

    private static IReadOnlyList<string> Ids(IEnumerable<string> some, IEnumerable<string> others) =>
        [.. some.Union(others).Order(ReferenceOrder.Instance)];
}
