using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Scope;

/// <summary>Recommendation 2003/361/EC as Art. 2(1) takes it over: without Annex Art. 3(4).</summary>
internal static class SizeAssessment
{
    public static SizeResult Of(SizeAnswers? size, string country)
    {
        var relatedCount = RelatedCount(size, country);
        var figures = EnterpriseFigures.Of(size, relatedCount);
        var small = SizeCeiling.Micro.Status(figures, size?.EarlierClasses);
        var medium = SizeCeiling.Small.Status(figures, size?.EarlierClasses);
        var large = SizeCeiling.Medium.Status(figures, size?.EarlierClasses);
        return new SizeResult(
            Class(small, medium, large),
            medium,
            large,
            figures.Staff,
            figures.Turnover,
            figures.BalanceSheet,
            [.. How(size, figures, relatedCount, country)]);
    }

    // Recital 16 leaves it to the Member States; only Germany's answer was read. A relief counts where it is claimed.
    private static Answer RelatedCount(SizeAnswers? size, string country) => size?.IndependentIt == true
        ? country == GermanLaw.Country ? Answer.No : Answer.Unknown
        : Answer.Yes;

    private static OrganisationSize? Class(Answer small, Answer medium, Answer large) => (small, medium, large) switch
    {
        (_, _, Answer.Yes) => OrganisationSize.Large,
        (_, Answer.Yes, Answer.No) => OrganisationSize.Medium,
        (Answer.Yes, Answer.No, Answer.No) => OrganisationSize.Small,
        (Answer.No, Answer.No, Answer.No) => OrganisationSize.Micro,
        _ => null,
    };

    private static IEnumerable<SizeRule> How(SizeAnswers? size, EnterpriseFigures figures, Answer relatedCount, string country)
    {
        foreach (var (ceiling, name) in new[] { (SizeCeiling.Small, "small"), (SizeCeiling.Medium, "medium-sized") })
        {
            yield return new SizeRule(
                "Rec. 2003/361/EC Annex Art. 2",
                ceiling.Passed(figures),
                $"Last period above {name} enterprises: {ceiling.Staff} or more staff, or turnover above EUR "
                + $"{ceiling.TurnoverEur:N0} and balance sheet above EUR {ceiling.BalanceSheetEur:N0}.");
        }

        if (size?.Related is not { Count: 0 })
        {
            yield return country == GermanLaw.Country
                ? new SizeRule(
                    "§ 28(4) BSIG", relatedCount,
                    "Partner and linked enterprises count unless IT is run independently of them.")
                : new SizeRule(
                    "Rec. 2003/361/EC Annex Art. 6; recital 16", relatedCount,
                    "Linked enterprises count in full, partners in proportion, unless the national act leaves them out for independent IT.");
        }

        yield return new SizeRule(
            "Rec. 2003/361/EC Annex Art. 4(2)",
            Answers.Of(size?.EarlierClasses is null ? null : size.EarlierClasses.Count > 0),
            "The status changes only when ceilings are crossed in two consecutive periods.");
        if (size?.PublicBodiesHoldQuarter == true)
        {
            yield return new SizeRule(
                "Art. 2(1); Rec. 2003/361/EC Annex Art. 3(4)", Answer.No,
                "A quarter held by public bodies changes nothing: left out for NIS2.");
        }
    }
}
