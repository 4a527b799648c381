using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Mapping;

/// <summary>A requirement or control of a catalogue.</summary>
public sealed record ReferenceView(string Id, string? Title)
{
    internal static ReferenceView Of(string catalogue, string id) =>
        new(id, Catalogues.All.FirstOrDefault(known => known.Id == catalogue)?.Find(id)?.Title);
}
