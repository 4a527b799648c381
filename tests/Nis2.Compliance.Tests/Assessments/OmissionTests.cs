using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Assessments;

/// <summary>Reg. (EU) 2024/2690 Art. 2(2): what is left out needs its reason. Art. 21(2): what the measures include at least.</summary>
public sealed class OmissionTests
{
    private const string Regulation = "Reg. (EU) 2024/2690 Art. 2(2)";
    private const string Development = "Reg.2024/2690:6.2";

    private static readonly MappingSet Annex = MappingSets.Find("enisa-2024-2690")!;

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Unknown)]
    public void Art2_2AsksForTheReasonOfEveryExclusionWhereTheRegulationAppliesOrNobodyKnows(Answer applies)
    {
        var omission = Assert.Single(Report(applies, Given.Excluded("A.8.30", null), Given.Excluded("A.7.4", "No premises.")).Omissions);
        Assert.Equal(new Omission("A.8.30", OmissionRules.ExcludedWithoutReason, Regulation), omission);
    }

    [Fact]
    public void Art2_2AsksNothingOfOthers() => Assert.Empty(Report(Answer.No, Given.Excluded("A.8.30", null)).Omissions);

    [Fact]
    public void Art2_2CountsAnExemptionWithoutAReasonForNothing()
    {
        var exemption = new RequirementExemption(Development, string.Empty);
        var report = GapAnalysis.Of(Basis(Answer.Unknown, exemption));
        Assert.Equal(GapStatus.Missing, report.Find(Development)!.Status);
        Assert.Equal([new Omission(Development, OmissionRules.ExemptionWithoutReason, Regulation)], report.Omissions);
    }

    [Fact]
    public void Art2_2LetsLeaveOutWithAReasonWhatIsWordedSo()
    {
        var report = GapAnalysis.Of(Basis(Answer.Yes, new RequirementExemption(Development, "Nothing is developed.")));
        Assert.Equal(
            (GapStatus.NotApplicable, "Nothing is developed."), (report.Find(Development)!.Status, report.Find(Development)!.Exemption));
        Assert.Equal([new Omission(Development, OmissionRules.WordingToBeRead, Regulation)], report.Omissions);
    }

    [Fact]
    public void Art21_2ListsTheLeastAndOnlyTheLastOfItWhereAppropriate() => Assert.Equal(
        Catalogues.Measures.Ids.Where(measure => measure != "Art.21(2)(j)"),
        GapAnalysis.Of(
            Basis(Answer.No, [.. Catalogues.Measures.Ids.Select(measure => new RequirementExemption(measure, "Said so."))])).Omissions
            .Where(omission => omission is { Rule: OmissionRules.MinimumMeasure, Source: "Directive (EU) 2022/2555 Art. 21(2)" })
            .Select(omission => omission.What));

    [Fact]
    public void AnExemptMeasureIsNotApplicableWhateverTheSetDetailsItBy()
    {
        var gap = GapAnalysis.Of(Basis(Answer.No, new RequirementExemption("Art.21(2)(j)", "No remote access."))).Measures[^1];
        Assert.Equal(("Art.21(2)(j)", GapStatus.NotApplicable, "No remote access."), (gap.Requirement, gap.Status, gap.Exemption));
    }

    [Fact]
    public void ASelfAssessmentNeedsItsReasonsToo()
    {
        var statement = new SoaState { Answers = [new SelfAnswer("j1", Applicability.NotApplicable, Implementation.Unknown, null)] };
        var report = GapAnalysis.Of(Given.Basis(MappingSets.Consolidated, statement) with { Regulation = Answer.Yes });
        Assert.Equal([new Omission("j1", OmissionRules.ExcludedWithoutReason, Regulation)], report.Omissions);
    }

    private static GapReport Report(Answer applies, params SoaRow[] rows) =>
        GapAnalysis.Of(Given.Basis(MappingSets.Consolidated, Given.Statement(rows)) with { Regulation = applies });

    private static GapBasis Basis(Answer applies, params RequirementExemption[] exemptions) =>
        Given.Basis(Annex, new SoaState()) with { Regulation = applies, Exemptions = exemptions };
}
