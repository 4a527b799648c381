using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using static Nis2.Compliance.Tests.Law.Reported;

namespace Nis2.Compliance.Tests.Law;

/// <summary>Art. 23(4) and what the Member States made of it, each stage with its anchor.</summary>
public sealed class ReportingPlanTests
{
    private const string Aware = "2026-11-10T09:17:00+01:00";
    private const string Notified = "2026-11-12T16:00:00+01:00";

    [Fact]
    public void CountsBothHoursFromTheSameAwareness()
    {
        var germany = In("DE", (Anchors.Awareness, Aware));

        Assert.Equal(At("2026-11-11T09:17:00+01:00"), germany.Stage(Stages.EarlyWarning).Due);
        Assert.Equal(At("2026-11-13T09:17:00+01:00"), germany.Stage(Stages.IncidentNotification).Due);
        Assert.All(ReportingPlan.For(germany), stage => Assert.Equal(Force.Law, stage.Force));
    }

    [Fact]
    public void ForecastsTheFinalReportWhileTheNotificationIsOpen()
    {
        var final = In("DE", (Anchors.Awareness, Aware)).Stage(Stages.FinalReport);

        Assert.True(final.Estimate);
        Assert.Equal(At("2026-12-14T00:00:00+01:00"), final.Due);
        Assert.Equal(At("2026-12-15T00:00:00+01:00"), final.LegalLatest);
    }

    [Fact]
    public void CountsTheFinalReportFromTheActualSubmission()
    {
        var final = In("DE", (Anchors.Awareness, Aware), (Anchors.NotificationSubmitted, Notified)).Stage(Stages.FinalReport);

        Assert.Equal((false, At("2026-12-13T00:00:00+01:00")), (final.Estimate, final.Due));
        Assert.Equal(At("2026-12-15T00:00:00+01:00"), final.LegalLatest);
    }

    [Fact]
    public void NamesTheAnchorThatIsMissing()
    {
        var plan = ReportingPlan.For(In("PT", (Anchors.Awareness, Aware)));

        Assert.All(plan, stage => Assert.Null(stage.Due));
        Assert.Equal(
            [Anchors.Verification, Anchors.Verification, Anchors.EndOfImpact, Anchors.EndOfImpactNoticeSubmitted],
            plan.Select(stage => stage.Anchor));
    }

    [Fact]
    public void WaitsForTheAuthorityWithTheIntermediateReport()
    {
        var asked = In("DE", (Anchors.Awareness, Aware), (Anchors.Request, Notified)).Stage(Stages.IntermediateReport);
        var set = In("DE", (Anchors.Awareness, Aware), (Anchors.Request, Notified), (Anchors.AuthoritySet, "2026-11-20T12:00:00+01:00"));

        Assert.Equal((Anchors.Request, At(Notified), null), (asked.Anchor, asked.AnchorAt, asked.Due));
        Assert.Equal(At("2026-11-20T12:00:00+01:00"), set.Stage(Stages.IntermediateReport).Due);
    }

    /// <summary>Art. 23(4)(e), BSIG § 32(2) sentence 1.</summary>
    [Fact]
    public void AsksForAProgressReportWhenTheFinalReportWouldHaveBeenDue()
    {
        var ongoing = In("DE", (Anchors.Awareness, Aware), (Anchors.NotificationSubmitted, Notified)) with { Ongoing = true };

        Assert.Equal(At("2026-12-13T00:00:00+01:00"), ongoing.Stage(Stages.ProgressReport).Due);
        Assert.Equal((Anchors.HandlingEnded, null), (ongoing.Stage(Stages.FinalReport).Anchor, ongoing.Stage(Stages.FinalReport).Due));
    }

    [Fact]
    public void KnowsALongIncidentByTheEndOfItsHandling()
    {
        var long_ = In(
            "DE",
            (Anchors.Awareness, Aware),
            (Anchors.NotificationSubmitted, Notified),
            (Anchors.HandlingEnded, "2027-01-31T10:00:00+01:00"));

        Assert.Contains(Stages.ProgressReport, long_.Stages());
        Assert.Equal(At("2027-03-01T00:00:00+01:00"), long_.Stage(Stages.FinalReport).Due);
    }

    [Fact]
    public void KeepsTheMonthWhereTheHandlingEndedWithinIt()
    {
        var handled = In(
            "DE",
            (Anchors.Awareness, Aware),
            (Anchors.NotificationSubmitted, Notified),
            (Anchors.HandlingEnded, "2026-11-20T10:00:00+01:00"))
            with { Ongoing = true };

        Assert.DoesNotContain(Stages.ProgressReport, handled.Stages());
        Assert.Equal(At("2026-12-13T00:00:00+01:00"), handled.Stage(Stages.FinalReport).Due);
    }

    [Fact]
    public void ExpectsWithoutADutyBeforeTheEntitysOwnDutyStarts()
    {
        var plan = ReportingPlan.For(In("DE", (Anchors.Awareness, Aware)) with { DutyStartsAt = At("2027-01-15T00:00:00+01:00") });

        Assert.All(plan, stage => Assert.Equal(Force.Expectation, stage.Force));
        Assert.All(plan, stage => Assert.EndsWith("the duty to report starts on 2027-01-15", stage.Basis));
    }

    [Fact]
    public void HasADutyFromTheInstantThatItStarts() => Assert.All(
        ReportingPlan.For(In("DE", (Anchors.Awareness, Aware)) with { DutyStartsAt = At(Aware) }),
        stage => Assert.Equal(Force.Law, stage.Force));

    [Fact]
    public void HasADutyWhereOnlyTheFirstAlertCameBeforeIt() => Assert.All(
        ReportingPlan.For(In("DE", (Anchors.Detection, "2026-11-09T23:00:00+01:00"), (Anchors.Awareness, Aware))
            with { DutyStartsAt = At("2026-11-10T00:00:00+01:00") }),
        stage => Assert.Equal(Force.Law, stage.Force));

    [Fact]
    public void ExpectsTheDirectiveWhereNoActIsInForce() => Assert.All(
        ReportingPlan.For(new ReportingCase(
            LawPacks.For("IS", At(Aware)),
            Zones.Of("Atlantic/Reykjavik"),
            new Dictionary<string, Instant> { [Anchors.Awareness] = At(Aware) })),
        stage => Assert.Equal(("eu", Force.Expectation), (stage.Pack, stage.Force)));
}
