namespace Nis2.Compliance.Soa;

/// <summary>Services, sites and legal entities that a certificate does not speak for.</summary>
public sealed record ScopeGap(IReadOnlyList<string> Services, IReadOnlyList<string> Sites, IReadOnlyList<string> Entities)
{
    public bool IsEmpty => Services.Count + Sites.Count + Entities.Count == 0;
}
