using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Assessments;

/// <param name="Coverage">What the set says of the pair; absent where it has a scale of its own.</param>
/// <param name="Gives">What it covers as the organisation stands.</param>
/// <param name="Why">Stable word for it.</param>
public sealed record PairGapView(
    string Control,
    string Title,
    Relationship? Relationship,
    Coverage? Coverage,
    string? Printed,
    Coverage Gives,
    string Why,
    GuidedText? Remaining)
{
    internal static PairGapView Of(PairGap pair) => new(
        pair.Control,
        Catalogues.Iso27001.Find(pair.Control)?.Title ?? pair.Control,
        pair.Relationship,
        pair.Coverage,
        pair.Printed,
        pair.Gives,
        pair.Why,
        pair.Remaining);
}
