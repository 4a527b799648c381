using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Soa;
using static Nis2.Compliance.Tests.Assessments.Given;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class SelfAssessedTests
{
    private static readonly IReadOnlyList<SelfQuestion> Questions =
        [.. SelfAssessment.Questions.Where(question => question.Measure == Handling)];

    [Fact]
    public void DecidesWhereThereIsNoStatement()
    {
        var report = Report(
            Questions.Select(question => new SelfAnswer(question.Id, Applicability.Applicable, Implementation.Implemented)));
        Assert.Equal(Catalogues.Measures.Ids, report.Measures.Select(gap => gap.Requirement));
        Assert.Equal(GapStatus.Covered, report.Find(Handling)!.Status);
        Assert.Equal([GapReasons.SelfAssessed], report.Find(Handling)!.Reasons);
    }

    [Fact]
    public void NoAnswerIsNoYes()
    {
        var report = Report([new SelfAnswer(Questions[0].Id, Applicability.Applicable, Implementation.Implemented)]);
        Assert.Equal(GapStatus.PartlyCovered, report.Find(Handling)!.Status);
        Assert.Contains(GapReasons.NotAnswered, report.Find(Handling)!.Reasons);
        Assert.Equal(GapStatus.Missing, report.Find("Art.21(2)(h)")!.Status);
    }

    [Fact]
    public void WhatDoesNotApplyNeedsAReason()
    {
        Assert.Equal(
            [ControlReasons.ExcludedWithoutReason, ControlReasons.Excluded],
            Report(
            [
                new SelfAnswer(Questions[0].Id, Applicability.NotApplicable, Implementation.Unknown),
                new SelfAnswer(Questions[1].Id, Applicability.NotApplicable, Implementation.Unknown, "Run by the parent."),
            ]).Find(Handling)!.Pairs.Take(2).Select(pair => pair.Why));
    }

    [Fact]
    public void AStatementIsHeardBeforeIt()
    {
        var statement = Statement(Row("A.5.24", Implementation.Implemented)) with
        {
            Answers = [new SelfAnswer(Questions[0].Id, Applicability.Applicable, Implementation.NotImplemented)],
        };
        Assert.Equal(GapStatus.Covered, Judged(Set(Pair("A.5.24")), statement).Status);
    }

    private static GapReport Report(IEnumerable<SelfAnswer> answers) =>
        GapAnalysis.Of(Basis(Set(), new SoaState { Answers = [.. answers] }));
}
