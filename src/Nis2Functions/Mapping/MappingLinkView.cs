using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;

namespace Nis2Functions.Mapping;

/// <summary>What a set relates to what. Related, not equivalent.</summary>
/// <param name="Coverage">The set's own word, as printed.</param>
/// <param name="Note">What is wrong with the link, or how it was printed.</param>
public sealed record MappingLinkView(ReferenceView Requirement, ReferenceView Control, string? Coverage, string? Note)
{
    internal static MappingLinkView Of(MappingSetView set, MappingLink link)
    {
        var details = link.Details.Deserialize<MappingLinkDetails>(DomainJson.Options)!;
        return new MappingLinkView(
            ReferenceView.Of(set.From, link.Requirement), ReferenceView.Of(set.To, link.Control), details.Coverage, details.Note);
    }
}
