namespace Nis2.Compliance.Frameworks;

/// <summary>What is known of an organisation; what is not among the answers is unknown, never open.</summary>
public sealed record ChecklistFacts(IReadOnlyDictionary<ChecklistNeed, bool> Known)
{
    public static ChecklistFacts Nothing { get; } = new(new Dictionary<ChecklistNeed, bool>());

    public bool? Of(ChecklistNeed need) => Known.TryGetValue(need, out var met) ? met : null;
}
