using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Mapping;

/// <summary>What storage keeps of a link besides its two ends.</summary>
internal sealed record MappingLinkDetails(
    Relationship? Relationship,
    Coverage? Coverage,
    string? Printed,
    IReadOnlyList<string> Sources,
    GuidedText? Rationale,
    GuidedText? Remaining,
    string? Note)
{
    public static MappingLinkDetails Of(MappingPair pair) =>
        new(pair.Relationship, pair.Coverage, pair.Printed, pair.Sources, pair.Rationale, pair.Remaining, pair.Note);
}
