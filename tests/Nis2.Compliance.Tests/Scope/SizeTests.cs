using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Tests.Scope;

/// <summary>Rec. 2003/361/EC Annex, as Art. 2(1) of the directive takes it over.</summary>
public sealed class SizeTests
{
    // Annex Art. 2: staff, or turnover and balance sheet; one of the two ceilings may be passed.
    [Theory]
    [InlineData(9, 2_000_000, 2_000_000, OrganisationSize.Micro)]
    [InlineData(9, 2_000_001, 2_000_000, OrganisationSize.Micro)]
    [InlineData(9, 2_000_001, 2_000_001, OrganisationSize.Small)]
    [InlineData(10, 0, 0, OrganisationSize.Small)]
    [InlineData(49, 10_000_000, 90_000_000, OrganisationSize.Small)]
    [InlineData(49, 90_000_000, 10_000_000, OrganisationSize.Small)]
    [InlineData(49.5, 10_000_001, 10_000_001, OrganisationSize.Medium)]
    [InlineData(50, 0, 0, OrganisationSize.Medium)]
    [InlineData(249, 50_000_000, 90_000_000, OrganisationSize.Medium)]
    [InlineData(249, 90_000_000, 43_000_000, OrganisationSize.Medium)]
    [InlineData(10, 50_000_001, 43_000_001, OrganisationSize.Large)]
    [InlineData(250, 0, 0, OrganisationSize.Large)]
    public void TakesStaffOrBothFinancialCeilings(double staff, int turnover, int balance, OrganisationSize expected) =>
        Assert.Equal(expected, Class(Asked.Sized((decimal)staff, turnover, balance)));

    // Annex Art. 6: linked enterprises in full, partners in proportion.
    [Theory]
    [InlineData(Relation.Linked, null, 40, OrganisationSize.Medium)]
    [InlineData(Relation.Partner, 25, 120, OrganisationSize.Medium)]
    [InlineData(Relation.Partner, 25, 119, OrganisationSize.Small)]
    [InlineData(Relation.Partner, 50, 60, OrganisationSize.Medium)]
    public void AddsLinkedInFullAndPartnersInProportion(Relation relation, int? share, int staff, OrganisationSize expected)
    {
        var related = new RelatedEnterprise(relation, new SizeFigures(staff, 0, 0), share);
        Assert.Equal(expected, Class(Asked.Small with { Related = [related] }));
    }

    [Fact]
    public void ReckonsAnUnknownShareOfAPartnerBetweenAQuarterAndAHalf()
    {
        var partner = new RelatedEnterprise(Relation.Partner, new SizeFigures(100, 0, 0));
        var size = Size(Asked.Small with { Related = [partner] });
        Assert.Equal(new Figure(45, 70), size.Staff);
        Assert.Null(size.Class);
    }

    // Annex Art. 4(2): the second of two periods changes the status. Newest first; the last is the status held then.
    [Theory]
    [InlineData("large", "medium", OrganisationSize.Medium)]
    [InlineData("large", "large medium", OrganisationSize.Large)]
    [InlineData("small", "medium", OrganisationSize.Medium)]
    [InlineData("small", "small medium", OrganisationSize.Small)]
    [InlineData("small", "medium small", OrganisationSize.Small)]
    [InlineData("large", "medium small", OrganisationSize.Medium)]
    [InlineData("large", "", OrganisationSize.Large)]
    [InlineData("medium", "small large large", OrganisationSize.Medium)]
    public void ChangesTheStatusWithTheSecondPeriod(string now, string earlier, OrganisationSize expected)
    {
        var size = Asked.OfClass(Parse(now)) with
        {
            EarlierClasses = [.. earlier.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)],
        };
        Assert.Equal(expected, Class(size));
    }

    // Without the years before: growth counts at once, a small size stays open.
    [Fact]
    public void CountsGrowthAtOnceAndLeavesASmallSizeOpenGivenNoHistory()
    {
        Assert.Equal(Answer.Yes, Size(Asked.Large with { EarlierClasses = null }).Large);
        Assert.Equal(Answer.Unknown, Size(Asked.Small with { EarlierClasses = null }).AtLeastMedium);
    }

    // Annex Art. 3(4) is left out by Art. 2(1).
    [Fact]
    public void IsNotMovedByPublicBodies()
    {
        var size = Size(Asked.Small with { PublicBodiesHoldQuarter = true });
        Assert.Equal(OrganisationSize.Small, size.Class);
        Assert.Contains(size.How, reason => reason.Article.Contains("Annex Art. 3(4)", StringComparison.Ordinal));
    }

    // § 28(4) BSIG; recital 16 leaves it to the other Member States, whose answer was not read.
    [Theory]
    [InlineData("DE", true, Answer.No)]
    [InlineData("DE", false, Answer.Yes)]
    [InlineData("DE", null, Answer.Yes)]
    [InlineData("AT", true, Answer.Unknown)]
    [InlineData("AT", null, Answer.Yes)]
    public void LeavesRelatedEnterprisesOutWhereItIsIndependent(string country, bool? independent, Answer large)
    {
        var group = new RelatedEnterprise(Relation.Linked, new SizeFigures(5000, 0, 0));
        var size = Asked.Small with { Related = [group], IndependentIt = independent };
        Assert.Equal(large, Asked.Result("I.8.4", size, country).Size.Large);
    }

    [Theory]
    [InlineData(null, 1, 1, Answer.Unknown)]
    [InlineData(300, null, null, Answer.Yes)]
    [InlineData(10, null, 1, Answer.No)]
    [InlineData(10, null, 90_000_000, Answer.Unknown)]
    [InlineData(null, 90_000_000, 90_000_000, Answer.Yes)]
    public void DecidesWithoutTheFiguresThatCannotMatter(int? staff, int? turnover, int? balance, Answer large) => Assert.Equal(
        large, Size(Asked.Small with { Figures = new SizeFigures(staff, turnover, balance) }).Large);

    [Fact]
    public void KnowsNothingOfRelatedEnterprisesThatWereNotStated()
    {
        var size = Size(Asked.Small with { Related = null });
        Assert.Equal(new Figure(20, null), size.Staff);
        Assert.Null(size.Class);
    }

    private static OrganisationSize? Class(SizeAnswers size) => Size(size).Class;

    private static SizeResult Size(SizeAnswers size) => Asked.Result("I.8.4", size).Size;

    private static OrganisationSize Parse(string size) => Enum.Parse<OrganisationSize>(size, ignoreCase: true);
}
