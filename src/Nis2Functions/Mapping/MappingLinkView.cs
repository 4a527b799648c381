using System.Text.Json;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;

namespace Nis2Functions.Mapping;

/// <summary>What a set relates to what. Related, not equivalent.</summary>
/// <param name="Relationship">Read from the requirement to the control; absent where the set doesn't say.</param>
/// <param name="Coverage">The set's own word: full, partial or none in the consolidated set, as printed in a published one.</param>
/// <param name="Sources">Sets that assert the pair.</param>
/// <param name="Note">What is wrong with the link, or how it was printed.</param>
public sealed record MappingLinkView(
    ReferenceView Requirement,
    ReferenceView Control,
    Relationship? Relationship,
    string? Coverage,
    IReadOnlyList<string> Sources,
    GuidedText? Rationale,
    GuidedText? Remaining,
    string? Note)
{
    internal static MappingLinkView Of(MappingSetView set, MappingLink link)
    {
        var details = link.Details.Deserialize<MappingLinkDetails>(DomainJson.Options)!;
        return new MappingLinkView(
            ReferenceView.Of(set.From, link.Requirement),
            ReferenceView.Of(set.To, link.Control),
            details.Relationship,
            details.Printed ?? (details.Coverage is { } coverage ? Word(coverage) : null),
            details.Sources,
            details.Rationale,
            details.Remaining,
            details.Note);
    }

    private static string Word(Coverage coverage) => JsonNamingPolicy.KebabCaseLower.ConvertName(coverage.ToString());
}
