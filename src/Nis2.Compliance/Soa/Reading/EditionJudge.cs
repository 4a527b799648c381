namespace Nis2.Compliance.Soa.Reading;

/// <summary>The edition of a file, once and for all its rows: ids tell, labels lie.</summary>
internal sealed class EditionJudge
{
    public EditionJudge(IReadOnlyList<Entry> entries)
    {
        var ids = entries.Select(entry => entry.Id).Where(id => id.Kind == IdKind.Id).ToList();
        AnyPrefixed = ids.Any(id => id.Prefixed);
        ClausesPresent = ids.Any(id => id is { Prefixed: false, Third: 0, First: 4 or 10 } && AnnexA.IsClause(id.Clause))
            && (AnyPrefixed || ids.Any(id => id is { Prefixed: false, Third: 0, First: 4 }));
        Old = [.. entries.Where(entry => IsOld(entry.Id)).Select(entry => entry.Written).Distinct()];
        New = [.. entries.Where(entry => IsNew(entry.Id)).Select(entry => entry.Written).Distinct()];
        Edition = (Old.Count, New.Count) switch
        {
            (> 0, 0) => SoaEdition.Iso2013,
            (0, > 0) => SoaEdition.Iso2022,
            (0, 0) => OfYears([.. ids.Select(id => id.Year).OfType<int>().Distinct()]),
            _ => null,
        };
    }

    /// <summary>Null where the ids are of both editions, or only of those that both have.</summary>
    public SoaEdition? Edition { get; }

    public bool AnyPrefixed { get; }

    /// <summary>Clauses 4 to 10 stand in the same column as controls.</summary>
    public bool ClausesPresent { get; }

    public IReadOnlyList<string> Old { get; }

    public IReadOnlyList<string> New { get; }

    private bool IsOld(IdCell id) => id.Kind switch
    {
        IdKind.Id when id.Third > 0 => AnnexA.IsOld(id.Control) && (id.Prefixed || !ClausesPresent || !AnnexA.IsClause(id.Clause)),
        IdKind.Id => id.First > 8 && (id.Prefixed || !AnnexA.IsClause(id.Clause)),
        IdKind.Date => DateIds.Readings(id).Any(AnnexA.IsOld),
        _ => false,
    };

    // Nine ids are headings of 2013 and controls of 2022: they tell nothing.
    private bool IsNew(IdCell id) => id.Kind switch
    {
        IdKind.Id => id.Third == 0 && AnnexA.IsNew(id.Control) && !AnnexA.IsOldHeading(id.Control)
            && (id.Prefixed || !ClausesPresent || !AnnexA.IsClause(id.Clause)),
        IdKind.Date => DateIds.Readings(id).ToList() is var readings && readings.Any(AnnexA.IsNew) && !readings.Any(AnnexA.IsOld),
        _ => false,
    };

    // EN 2017 is the edition of 2013; EN 2023 and DIN EN 2024 are that of 2022.
    private static SoaEdition? OfYears(int[] years) => years.Length == 0 ? null
        : years.All(year => year >= 2022) ? SoaEdition.Iso2022
        : years.All(year => year < 2022) ? SoaEdition.Iso2013
        : null;
}
