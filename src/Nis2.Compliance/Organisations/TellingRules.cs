namespace Nis2.Compliance.Organisations;

/// <summary>What notices may say beyond the kind of obligation, its due instant and a link.</summary>
public sealed record TellingRules(IReadOnlyList<IncidentDetail> Details)
{
    public static TellingRules Minimal { get; } = new([]);
}
