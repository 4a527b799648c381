namespace Nis2.Compliance.Forms;

/// <summary>What several forms ask for under different names, asked of people once.</summary>
/// <param name="English">A label in our own words, as <paramref name="German"/> is.</param>
/// <param name="Contributor">Who usually knows.</param>
/// <param name="List">Id of the list of allowed values.</param>
/// <param name="Own">True where no authority's form that was read has it: a further regime's or our own.</param>
public sealed record CanonicalField(
    string Id,
    FieldType Type,
    string English,
    string German,
    ContributorRole Contributor,
    IReadOnlyList<FieldAsker> AskedBy,
    string? List = null,
    bool Own = false);
