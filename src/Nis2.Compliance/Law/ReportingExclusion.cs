namespace Nis2.Compliance.Law;

/// <summary>Entities that a pack's reporting stages don't bind because another law does.</summary>
/// <param name="Id">Accepted among an entity's types, for who falls under the other law without a type of the annexes saying so.</param>
/// <param name="EntityTypes">Ids of the annexes.</param>
/// <param name="OnlyDeclared">True where a type alone does not show it: it is excluded only beside <paramref name="Id"/> itself.</param>
/// <param name="Reason">What does not apply, what does instead, and what still does.</param>
public sealed record ReportingExclusion(
    string Id, IReadOnlyList<string> EntityTypes, bool OnlyDeclared, string Reason, string Basis, string Confidence)
{
    /// <param name="all">All types of the same entity.</param>
    public bool Covers(string entityType, IReadOnlyList<string> all) =>
        entityType == Id || (EntityTypes.Contains(entityType) && (!OnlyDeclared || all.Contains(Id)));
}
