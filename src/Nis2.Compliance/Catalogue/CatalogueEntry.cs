namespace Nis2.Compliance.Catalogue;

/// <param name="Id">
/// Such as <c>Art.21(2)(b)</c>, <c>Reg.2024/2690:3.2</c>, <c>A.5.24</c> (control), <c>6.1</c> (clause), <c>nis2:registration</c>.
/// </param>
/// <param name="Title">Short; standards are not quoted.</param>
public sealed record CatalogueEntry(string Id, string Title)
{
    public EntryKind Kind { get; init; }

    /// <summary>The German title; null where the instrument has none that we know.</summary>
    public string? TitleDe { get; init; }

    /// <summary>The entry that this one is part of, in the same catalogue.</summary>
    public string? Parent { get; init; }

    /// <summary>Where it differs from the catalogue's.</summary>
    public string? Instrument { get; init; }

    /// <summary>Theme of a control, country of a national set.</summary>
    public string? Group { get; init; }

    /// <summary>Entries of other catalogues that this one details or rests on.</summary>
    public IReadOnlyList<string> Refs { get; init; } = [];

    /// <summary>How urgent the source articles call an action; null where none does.</summary>
    public string? ActionLevel { get; init; }

    /// <summary>What is known beyond the title, and how surely.</summary>
    public string? Note { get; init; }

    /// <summary>One of <see cref="Law.Confidence"/>; null where the catalogue's own holds.</summary>
    public string? Confidence { get; init; }

    public string? Source { get; init; }

    /// <summary>Entity types (<c>I.3.1</c>) that a sector rule is about.</summary>
    public IReadOnlyList<string> EntityTypes { get; init; } = [];
}
