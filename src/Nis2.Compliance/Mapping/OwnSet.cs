using NodaTime;

namespace Nis2.Compliance.Mapping;

/// <param name="By">Opaque id of the author.</param>
/// <param name="Reason">Null where it was erased.</param>
public sealed record OwnSet(
    string Id, IReadOnlyList<OwnPair> Pairs, Instant At, string By, string? Title, string? Source, string? Reason)
{
    /// <summary>The set as any other: what it doesn't have, it doesn't assert.</summary>
    public MappingSet ToSet() => new(
        Id,
        "1",
        Title ?? Id,
        Source ?? string.Empty,
        Catalogue.Catalogues.Directive.Id,
        Catalogue.Catalogues.Iso27001.Id,
        ["full", "partial", "none"],
        [
            .. Pairs.Select(pair => new MappingPair(pair.Requirement, pair.Control)
            {
                Relationship = pair.Relationship, Coverage = pair.Coverage, Sources = [Id],
            }),
        ])
    {
        Standing = SetStanding.Own,
    };
}
