namespace Nis2.Compliance.Significance;

/// <summary>The criteria of one act or guide.</summary>
/// <param name="Types">Entity types that it is for, whole or as a beginning such as <c>I.6</c>; null for every type.</param>
/// <param name="ExceptTypes">Entity types that it leaves out.</param>
/// <param name="Confidence">How surely it is known: <c>verified</c>, <c>second_hand</c> or <c>from_memory</c>.</param>
public sealed record CriteriaSet(
    string Id,
    string Version,
    string Act,
    CriteriaForce Force,
    string Source,
    string Confidence,
    IReadOnlyList<Criterion> Criteria,
    string? Country = null,
    GuidedText? Note = null,
    Exemption? Exemption = null,
    IReadOnlyList<string>? Types = null,
    IReadOnlyList<string>? ExceptTypes = null)
{
    public bool IsFor(string type) => Matches(Types, type) && (ExceptTypes is null || !Matches(ExceptTypes, type));

    /// <summary>Without the criteria that are for none of these types; the whole where none is named.</summary>
    public CriteriaSet Only(IReadOnlyCollection<string> types) => types.Count == 0
        ? this
        : this with { Criteria = [.. Criteria.Where(one => one.Types is null || types.Any(type => Matches(one.Types, type)))] };

    internal static bool Matches(IReadOnlyList<string>? types, string type) =>
        types is null || types.Any(one => type == one || type.StartsWith($"{one}.", StringComparison.Ordinal));
}
