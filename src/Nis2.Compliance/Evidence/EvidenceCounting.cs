using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Evidence;

/// <summary>
/// What evidence counts for. A link says: this file shows that the linked control or requirement is met. Through a mapping it counts one
/// step further and never two, as far as relationship and coverage of the pair allow.
/// </summary>
public static class EvidenceCounting
{
    private static readonly GuidedText OnlyAPart = new(
        "Only a part of it is linked; the other parts need evidence of their own.",
        "Nur ein Teil davon ist verknüpft; die anderen Teile brauchen eigene Nachweise.");

    private static readonly GuidedText OtherParts = new(
        "The requirement is wider than the control; its other parts are shown by other controls.",
        "Die Anforderung reicht weiter als das Control; ihre anderen Teile werden durch andere Controls belegt.");

    private static readonly GuidedText WiderThanControl = new(
        "The requirement is wider than the control: whether the file shows the control too is said by linking it to the control.",
        "Die Anforderung reicht weiter als das Control: Ob die Datei auch das Control belegt, sagt erst eine Verknüpfung mit ihm.");

    private static readonly GuidedText NarrowerThanControl = new(
        "The control asks for more than the requirement; what lies beyond is not shown.",
        "Das Control verlangt mehr als die Anforderung; was darüber hinausgeht, ist nicht belegt.");

    private static readonly GuidedText NotAsserted = new(
        "The set relates the two without saying how far one covers the other; nothing is counted.",
        "Der Satz stellt beide nebeneinander, ohne zu sagen, wie weit eines das andere abdeckt; gezählt wird nichts.");

    private static readonly GuidedText CoversNothing = new(
        "The control is related to the requirement and covers nothing of it.",
        "Das Control ist mit der Anforderung verwandt und deckt nichts davon ab.");

    /// <summary>The best count for each target, what is related and counts for nothing last.</summary>
    public static IReadOnlyList<EvidenceCount> Of(IReadOnlyList<string> links, MappingIndex mapping) =>
    [
        .. links.SelectMany(link => Of(link, mapping))
            .GroupBy(count => count.Target, StringComparer.Ordinal)
            .Select(counts => counts.MinBy(count => count.Extent)!)
            .OrderBy(count => count.Extent)
            .ThenBy(count => count.Target, Catalogue.ReferenceOrder.Instance),
    ];

    private static IEnumerable<EvidenceCount> Of(string link, MappingIndex mapping)
    {
        foreach (var (target, extent) in EvidenceReach.Of(link))
        {
            yield return new EvidenceCount(target, link, extent) { Remaining = extent == Extent.Whole ? null : OnlyAPart };
            foreach (var pair in mapping.OfControl(target))
                yield return Less(Forward(pair, link), extent);
            foreach (var pair in mapping.OfRequirement(target))
                yield return Less(Backward(pair, link), extent);
        }
    }

    // From a control that is shown to what the pair makes of it for the requirement.
    private static EvidenceCount Forward(MappingPair pair, string link)
    {
        var (extent, remaining) = pair switch
        {
            { Coverage: null } or { Relationship: null } => (Extent.Not, NotAsserted),
            { Coverage: Coverage.None } => (Extent.Not, pair.Remaining ?? CoversNothing),
            { Coverage: Coverage.Partial } => (Extent.InPart, pair.Remaining),
            { Relationship: Relationship.Equal or Relationship.Subset } => (Extent.Whole, null),
            _ => (Extent.ItsPart, OtherParts),
        };
        return Of(pair, pair.Requirement, link, extent, remaining);
    }

    // Coverage speaks of the requirement alone; for the control the relationship decides.
    private static EvidenceCount Backward(MappingPair pair, string link)
    {
        var (extent, remaining) = pair switch
        {
            { Coverage: null } or { Relationship: null } => (Extent.Not, NotAsserted),
            { Coverage: Coverage.None } => (Extent.Not, CoversNothing),
            { Relationship: Relationship.Equal } => (Extent.Whole, (GuidedText?)null),
            { Relationship: Relationship.Superset } => (Extent.InPart, WiderThanControl),
            _ => (Extent.InPart, NarrowerThanControl),
        };
        return Of(pair, pair.Control, link, extent, remaining);
    }

    private static EvidenceCount Of(MappingPair pair, string target, string link, Extent extent, GuidedText? remaining) =>
        new(target, link, extent)
        {
            Through = $"{pair.Requirement} - {pair.Control}",
            Relationship = pair.Relationship,
            Coverage = pair.Coverage,
            Remaining = remaining,
        };

    private static EvidenceCount Less(EvidenceCount count, Extent shown) => count.Extent >= shown
        ? count
        : count with { Extent = shown, Remaining = count.Remaining ?? OnlyAPart };
}
