using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Scope;

/// <summary>What can be asked.</summary>
public static class ScopeQuestions
{
    private const int MostRelated = 100;
    private const int MostPeriods = 20;
    private const int LongestName = 200;
    private const decimal MostEur = 100_000_000_000_000m;

    public static Refusal? Check(ScopeQuestion question) => Inputs.Refused(
        out var refusal,
        Countries.Find(question.Country) is null
            ? Inputs.Invalid("country-unknown", "A Member State's two-letter code is needed, such as DE.", "country")
            : null,
        Types(question.EntityTypes),
        question.NegligibleTypes?.FirstOrDefault(type => question.EntityTypes?.Contains(type) != true) is { } stranger
            ? Inputs.Invalid("negligible-type-unstated", $"'{stranger}' is not among the entity types.", "negligibleTypes")
            : null,
        question.Size is { } size ? Sizes(size) : null)
        ? refusal
        : null;

    private static Refusal? Types(IReadOnlyList<string>? types)
    {
        if (types?.Count > EntityTypes.All.Count)
            return Inputs.Invalid("too-many-entity-types", "There are fewer types than that.", "entityTypes");
        return types?.FirstOrDefault(type => !EntityTypes.IsKnown(type)) is { } unknown
            ? Inputs.Invalid("entity-type-unknown", $"'{unknown}' is no type of Annex I or II, such as I.8.4.", "entityTypes")
            : null;
    }

    private static Refusal? Sizes(SizeAnswers size)
    {
        if (size.Related?.Count > MostRelated)
            return Inputs.Invalid("too-many-enterprises", $"{MostRelated} related enterprises at most.", "size.related");
        if (size.EarlierClasses?.Count > MostPeriods)
            return Inputs.Invalid("too-many-periods", $"{MostPeriods} earlier periods at most.", "size.earlierClasses");
        return Figures(size.Figures, "size.figures")
            ?? size.Related?.Select(Related).FirstOrDefault(found => found is not null);
    }

    private static Refusal? Related(RelatedEnterprise related) =>
        Figures(related.Figures, "size.related.figures")
        ?? Inputs.Optional(related.Name, "size.related.name", LongestName)
        ?? (related is { Relation: Relation.Partner, SharePercent: < EnterpriseFigures.LeastShare or > EnterpriseFigures.MostShare }
            ? new Refusal(
                RefusalKind.Invalid, "share-out-of-range", "A partner's share is 25 to 50 percent; with more it is linked.",
                "size.related.sharePercent", "Rec. 2003/361/EC Annex Art. 3")
            : null);

    private static Refusal? Figures(SizeFigures figures, string field) =>
        Figure(figures.Staff, $"{field}.staff")
        ?? Figure(figures.TurnoverEur, $"{field}.turnoverEur")
        ?? Figure(figures.BalanceSheetEur, $"{field}.balanceSheetEur");

    private static Refusal? Figure(decimal? figure, string field) => figure is < 0 or > MostEur
        ? Inputs.Invalid("figure-out-of-range", $"0 to {MostEur:0}.", field)
        : null;
}
