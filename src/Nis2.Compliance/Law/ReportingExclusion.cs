namespace Nis2.Compliance.Law;

/// <summary>Entities that a pack's reporting stages don't bind because another law does.</summary>
/// <param name="Id">Also accepted as an entity type, for who falls under the other law without a type of the annexes saying so.</param>
/// <param name="EntityTypes">Ids of the annexes.</param>
/// <param name="Reason">In one sentence: what does not apply, what does instead, and what still does.</param>
public sealed record ReportingExclusion(
    string Id, IReadOnlyList<string> EntityTypes, string Reason, string Basis, string Confidence)
{
    public bool Covers(string entityType) => entityType == Id || EntityTypes.Contains(entityType);
}
