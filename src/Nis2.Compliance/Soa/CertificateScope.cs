namespace Nis2.Compliance.Soa;

/// <summary>What a certificate speaks for.</summary>
/// <param name="Statement">The scope as printed.</param>
/// <param name="Services">Names as in the <see cref="ScopeInventory"/>.</param>
/// <param name="Sites">Names as in the <see cref="ScopeInventory"/>.</param>
/// <param name="Entities">Ids of the organisation's legal entities.</param>
public sealed record CertificateScope(
    string? Statement, IReadOnlyList<string> Services, IReadOnlyList<string> Sites, IReadOnlyList<string> Entities)
{
    /// <summary>What the organisation has and the certificate does not speak for.</summary>
    /// <param name="entities">Ids of all legal entities that are assessed.</param>
    public ScopeGap Outside(ScopeInventory inventory, IEnumerable<string> entities) => new(
        Missing(inventory.Services, Services), Missing(inventory.Sites, Sites), Missing(entities, Entities));

    private static IReadOnlyList<string> Missing(IEnumerable<string> all, IReadOnlyList<string> covered) =>
        [.. all.Where(one => !covered.Contains(one, StringComparer.OrdinalIgnoreCase))];
}
