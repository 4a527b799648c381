using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class AwarenessTests
{
    [Fact]
    public void StartsTheEarlyWarningOfArt23_4_a() => Assert.Equal(
        Story.Time("2026-11-11T09:17:00+01:00"), IncidentStory.Significant().State.Stage(Stages.EarlyWarning)!.Due);

    [Fact]
    public void StartsTheNotificationOfArt23_4_b_FromTheSameAwareness() => Assert.Equal(
        Story.Time("2026-11-13T09:17:00+01:00"), IncidentStory.Significant().State.Stage(Stages.IncidentNotification)!.Due);

    [Fact]
    public void OnlyEstimatesTheFinalReportOfArt23_4_d()
    {
        var report = IncidentStory.Significant().Obligations.Single(obligation => obligation.Id == Stages.FinalReport);

        Assert.True(report.Estimate);
        Assert.Equal(Story.Time("2026-12-14T00:00:00+01:00"), report.Due);
        Assert.Equal(Story.Time("2026-12-15T00:00:00+01:00"), report.LegalLatest);
    }

    [Fact]
    public void RecordsEveryDueWithTheLawThatItRestsOn()
    {
        var due = IncidentStory.Significant().Events<StageDueRecorded>().Single(one => one.Stage == Stages.EarlyWarning);

        Assert.Equal(("de", "2", "awareness", DueReason.AwarenessStated), (due.Pack, due.PackVersion, due.Anchor, due.Reason));
        Assert.Equal("BSIG § 32(1) no. 1 (Directive (EU) 2022/2555 Art. 23(4)(a))", due.Basis);
    }

    [Fact]
    public void EndsTheAssessmentClock() =>
        Assert.DoesNotContain(IncidentStory.Significant().Obligations, obligation => obligation.Id == Stages.Assessment);

    [Fact]
    public void KeepsTheFourTimesApartWithWhoAndWhy()
    {
        var story = IncidentStory.Begin()
            .Given(IncidentStory.Opening() with
            {
                OccurredAt = Story.Time("2026-11-10T01:00:00+01:00"),
                FirstAlertAt = Story.Time("2026-11-10T06:00:00+01:00"),
            })
            .Given(
                new StateTime(IncidentTime.AssessmentStarted, Story.Time("2026-11-10T06:30:00+01:00")),
                new StateAwareness("Certain.", Story.Time("2026-11-10T09:00:00+01:00"), Story.Time("2026-11-10T08:50:00+01:00")));

        var state = story.State;
        Assert.Equal(
            [1, 6, 6, 9, 8],
            new[] { state.Occurred, state.FirstAlert, state.AssessmentStarted, state.Aware, state.JudgedSignificant }
                .Select(time => time!.At.InZone(Zones.Of("Europe/Berlin")).Hour));
        Assert.Equal(("person", "Certain."), (state.Aware!.By, state.Aware.Why));
    }

    [Theory]
    [InlineData("2026-11-10T09:19:00+01:00", "instant-in-future")]
    [InlineData("2026-11-10T00:59:00+01:00", "instant-before-occurrence")]
    [InlineData("1999-12-31T00:00:00+01:00", "instant-too-early")]
    public void RefusesAnInstantThatMakesNoSense(string at, string rule)
    {
        var story = IncidentStory.Begin()
            .Given(IncidentStory.Opening() with { OccurredAt = Story.Time("2026-11-10T01:00:00+01:00") })
            .When(IncidentStory.Awareness(at));

        Assert.Equal((rule, "awareAt"), (story.Refusal.Rule, story.Refusal.Field));
    }

    [Fact]
    public void TakesAClockThatIsAMinuteAhead() =>
        Assert.True(IncidentStory.Suspected().When(IncidentStory.Awareness("2026-11-10T09:18:00+01:00")).WasAccepted);

    [Fact]
    public void AsksWhyGivenALongGapAfterTheFirstAlert()
    {
        var story = IncidentStory.Suspected().At("2026-11-10T13:18:00+01:00").When(IncidentStory.Awareness());

        Assert.Equal(("awareness-gap-needs-reason", "gapReason"), (story.Refusal.Rule, story.Refusal.Field));
        Assert.True(story.When(IncidentStory.Awareness(gap: "The log server was down.")).WasAccepted);
    }

    [Fact]
    public void NeedsABasis() => Assert.Equal(
        "basis", IncidentStory.Suspected().When(new StateAwareness(string.Empty)).Refusal.Field);

    [Fact]
    public void IsStatedOnce()
    {
        var story = IncidentStory.Significant();

        Assert.Empty(story.When(IncidentStory.Awareness("2026-11-10T09:17:00+01:00")).Appended);
        Assert.Equal(RefusalKind.Conflict, story.When(IncidentStory.Awareness("2026-11-10T09:16:00+01:00")).Refusal.Kind);
    }

    [Fact]
    public void MayComeAfterAJudgementThatItIsNotSignificant()
    {
        var story = IncidentStory.Suspected()
            .Given(new JudgeNotSignificant("One mailbox only."), new CloseIncident("Nothing to report."))
            .Given(IncidentStory.Awareness());

        Assert.Equal(IncidentStatus.Significant, story.State.Status);
        Assert.NotNull(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void UsesTheDirectiveWhereACountryHasNoPackInForce()
    {
        var story = IncidentStory.Begin()
            .Given(IncidentStory.Opening() with { Country = "IS", AuthorityZone = "Atlantic/Reykjavik" })
            .Given(IncidentStory.Awareness());

        Assert.Equal("Directive (EU) 2022/2555 Art. 23(4)(a)", story.State.Stage(Stages.EarlyWarning)!.Basis);
        Assert.Equal(Instant.FromUtc(2026, 11, 11, 8, 17), story.State.Stage(Stages.EarlyWarning)!.Due);
    }
}
