using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Significance;

/// <summary>All sets in <c>Knowledge/significance</c>.</summary>
public static class CriteriaSets
{
    public static IReadOnlyList<CriteriaSet> All { get; } = KnowledgeFiles.ReadFolder<CriteriaSet>("significance");

    public static CriteriaSet? Find(string id) => All.FirstOrDefault(set => set.Id == id);

    /// <summary>Whether an act says for this type what Art. 23(3) means.</summary>
    public static bool AreSpecifiedFor(string type) => All.Any(set => set.Force == CriteriaForce.Specific && set.IsFor(type));

    public static IReadOnlyList<CriteriaSet> For(IReadOnlyCollection<string> types, string? country) =>
        [.. All.Where(set => set.Force switch
        {
            CriteriaForce.General => true,
            CriteriaForce.Specific => types.Any(set.IsFor),
            _ => set.Country == country && (types.Any(set.IsFor) || (types.Count == 0 && set.Types is null)),
        })];

    /// <summary>Whether the set decides for an entity of these types.</summary>
    public static bool Decides(CriteriaSet set, IReadOnlyCollection<string> types) => set.Force switch
    {
        CriteriaForce.General => types.Count == 0 || !types.All(AreSpecifiedFor),
        CriteriaForce.Specific => true,
        _ => false,
    };
}
