using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime.Text;
using static Nis2.Compliance.Tests.Law.Reported;

namespace Nis2.Compliance.Tests.Law;

/// <summary>Where a Member State counts otherwise than the directive: one test a deviation, named by act and article.</summary>
public sealed class NationalPlanTests
{
    private const string Aware = "2026-11-10T09:17:00+01:00";

    /// <summary>Cyprus, Law 60(I)/2025, new Art. 35B.</summary>
    [Fact]
    public void CyprusWarnsWithinSixHours()
    {
        var warning = In("CY", (Anchors.Awareness, "2026-11-10T23:00:00+02:00")).Stage(Stages.EarlyWarning);

        Assert.Equal(At("2026-11-11T05:00:00+02:00"), warning.Due);
        Assert.Equal(At("2026-11-11T06:00:00+02:00"), warning.LegalLatest);
        Assert.Equal(Confidence.SecondHand, warning.Confidence);
    }

    /// <summary>BSIG § 32 has no such rule; the directive's Art. 23(4) second subparagraph applies, and the basis says so.</summary>
    [Fact]
    public void GermanTrustServicesNotifyWithinTheDirectivesTwentyFourHours()
    {
        var notification = (In("DE", (Anchors.Awareness, Aware)) with { TrustService = true }).Stage(Stages.IncidentNotification);

        Assert.Equal(At("2026-11-11T09:17:00+01:00"), notification.Due);
        Assert.Equal(
            "Directive (EU) 2022/2555 Art. 23(4) second subparagraph; BSIG § 32 has no rule for trust services", notification.Basis);
        Assert.Equal(Force.Law, notification.Force);
    }

    /// <summary>BSIG § 32(2) sentence 2.</summary>
    [Fact]
    public void GermanyTakesTheDirectivesMonthAfterHandling()
    {
        var final = (In("DE", (Anchors.HandlingEnded, "2027-01-14T10:00:00+01:00")) with { Ongoing = true }).Stage(Stages.FinalReport);

        Assert.Equal(At("2027-02-15T00:00:00+01:00"), final.Due);
        Assert.Equal(At("2027-02-16T00:00:00+01:00"), final.LegalLatest);
        Assert.Equal("Directive (EU) 2022/2555 Art. 23(4)(e); BSIG § 32(2) sentence 2 states no period", final.Basis);
    }

    /// <summary>Portugal, Decreto-Lei 125/2025 Arts 42-44.</summary>
    [Fact]
    public void PortugalCountsFromVerificationAndTheEndOfImpact()
    {
        var portugal = In(
            "PT", (Anchors.Verification, "2026-11-10T09:00:00+00:00"), (Anchors.EndOfImpact, "2026-11-12T18:00:00+00:00"));

        Assert.Equal(
            [Stages.EarlyWarning, Stages.IncidentNotification, Stages.EndOfImpactNotice, Stages.FinalReport], portugal.Stages());
        Assert.Equal(At("2026-11-11T09:00:00+00:00"), portugal.Stage(Stages.EarlyWarning).Due);
        Assert.Equal(At("2026-11-13T09:00:00+00:00"), portugal.Stage(Stages.IncidentNotification).Due);
        Assert.Equal(At("2026-11-13T18:00:00+00:00"), portugal.Stage(Stages.EndOfImpactNotice).Due);
        Assert.True(portugal.Stage(Stages.FinalReport).Estimate);
    }

    /// <summary>
    /// Portugal, Decreto-Lei 125/2025 Art. 44: thirty working days after the notice was handed in; holidays make the legal end later alone.
    /// </summary>
    [Fact]
    public void PortugalsFinalReportIsDueThirtyWorkingDaysAfterTheNotice()
    {
        var final = In("PT", (Anchors.EndOfImpactNoticeSubmitted, "2027-01-04T10:00:00+00:00")).Stage(Stages.FinalReport);

        var overChristmas = In("PT", (Anchors.EndOfImpactNoticeSubmitted, "2026-11-27T10:00:00+00:00")).Stage(Stages.FinalReport);

        Assert.Equal((false, At("2027-02-16T00:00:00+00:00")), (final.Estimate, final.Due));
        Assert.Equal(final.Due, final.LegalLatest);
        Assert.Equal(At("2027-01-09T00:00:00+00:00"), overChristmas.Due);
        Assert.Equal(At("2027-01-15T00:00:00+00:00"), overChristmas.LegalLatest);
    }

    [Fact]
    public void PortugalsFinalReportNamesTheNoticeThatIsMissing()
    {
        var final = In("PT", (Anchors.Verification, Aware)).Stage(Stages.FinalReport);

        Assert.Equal((Anchors.EndOfImpactNoticeSubmitted, null), (final.Anchor, final.Due));
    }

    [Fact]
    public void ExpectsTheDirectivesPeriodWhereTheActWasNotRead()
    {
        var cyprus = In("CY", (Anchors.Awareness, Aware)) with { TrustService = true };
        var notification = cyprus.Stage(Stages.IncidentNotification);

        Assert.Equal(At("2026-11-11T09:17:00+01:00"), notification.Due);
        Assert.Equal((Force.Expectation, Confidence.Unread), (notification.Force, notification.Confidence));
        Assert.StartsWith("Expected: Directive (EU) 2022/2555", notification.Basis);
    }

    /// <summary>Czechia, Act 264/2025: from detection; thirty days, not a month; thirty days after resolution.</summary>
    [Fact]
    public void CzechiaCountsFromDetectionAndInThirtyDays()
    {
        var czechia = In("CZ", (Anchors.Detection, Aware), (Anchors.NotificationSubmitted, "2027-01-31T10:00:00+01:00"));
        var ongoing = In("CZ", (Anchors.HandlingEnded, "2027-01-31T10:00:00+01:00")) with { Ongoing = true };

        Assert.Equal(At("2026-11-11T09:17:00+01:00"), czechia.Stage(Stages.EarlyWarning).Due);
        Assert.Equal(At("2027-03-03T00:00:00+01:00"), czechia.Stage(Stages.FinalReport).Due);
        Assert.Equal(At("2027-03-03T00:00:00+01:00"), ongoing.Stage(Stages.FinalReport).Due);
        Assert.Equal("Act 264/2025: interim report when the 30 days lapse", ongoing.Stage(Stages.ProgressReport).Basis);
    }

    /// <summary>Croatia, Uredba NN 135/2024: thirty days; the CSIRT sets the end of the intermediate report.</summary>
    [Fact]
    public void CroatiaReportsInThirtyDaysAndWhenTheCsirtSays()
    {
        var croatia = In("HR", (Anchors.NotificationSubmitted, "2027-01-31T10:00:00+01:00"), (Anchors.AuthoritySet, Aware));

        Assert.Equal(At("2027-03-03T00:00:00+01:00"), croatia.Stage(Stages.FinalReport).Due);
        Assert.Equal(Anchors.AuthoritySet, croatia.Stage(Stages.IntermediateReport).Anchor);
        Assert.Equal(At(Aware), croatia.Stage(Stages.IntermediateReport).Due);
    }

    /// <summary>Slovakia, Act 69/2018 § 24: the final report stands, updated ones follow in thirty days.</summary>
    [Fact]
    public void SlovakiaUpdatesTheFinalReport()
    {
        var slovakia = In(
            "SK",
            (Anchors.Establishment, Aware),
            (Anchors.NotificationSubmitted, "2026-11-12T16:00:00+01:00"),
            (Anchors.HandlingEnded, "2027-01-31T10:00:00+01:00"),
            (Anchors.OperationRestored, "2027-01-01T10:00:00+01:00"));

        Assert.Equal(At("2026-11-11T09:17:00+01:00"), slovakia.Stage(Stages.EarlyWarning).Due);
        Assert.Equal(At("2026-12-13T00:00:00+01:00"), slovakia.Stage(Stages.FinalReport).Due);
        Assert.Equal(At("2027-03-03T00:00:00+01:00"), slovakia.Stage(Stages.UpdatedFinalReport).Due);
        Assert.Equal(At("2027-02-01T00:00:00+01:00"), slovakia.Stage(Stages.UpdatedFinalReportCrossBorder).Due);
        Assert.DoesNotContain(Stages.ProgressReport, slovakia.Stages());
    }

    [Fact]
    public void SlovakiaAsksForNoUpdateOfAnOrdinaryIncident() => Assert.Equal(
        [Stages.EarlyWarning, Stages.IncidentNotification, Stages.IntermediateReport, Stages.FinalReport],
        In("SK", (Anchors.Establishment, Aware)).Stages());

    /// <summary>
    /// Anchors: Bulgaria, Cybersecurity Act Art. 23(5); Finland, Act 124/2025; Slovenia, ZInfV-1 Art. 30; Poland, KSC Art. 11;
    /// Luxembourg, ILR guide of June 2026.
    /// </summary>
    [Theory]
    [InlineData("BG", Anchors.Establishment)]
    [InlineData("SK", Anchors.Establishment)]
    [InlineData("CZ", Anchors.Detection)]
    [InlineData("FI", Anchors.Detection)]
    [InlineData("SI", Anchors.Detection)]
    [InlineData("PL", Anchors.Detection)]
    [InlineData("LU", Anchors.Detection)]
    [InlineData("PT", Anchors.Verification)]
    [InlineData("SE", Anchors.Awareness)]
    public void TheEarlyWarningRunsFromTheActsOwnAnchor(string country, string anchor)
    {
        Assert.Equal(anchor, In(country).Stage(Stages.EarlyWarning).Anchor);
        Assert.Equal(At("2026-11-11T09:17:00+01:00"), In(country, (anchor, Aware)).Stage(Stages.EarlyWarning).Due);
    }

    /// <summary>Finland, Act 124/2025: an intermediate report one month after the follow-up notice while the incident lasts.</summary>
    [Fact]
    public void FinlandReportsProgressAfterAMonth()
    {
        var finland = In("FI", (Anchors.NotificationSubmitted, "2026-11-12T16:00:00+02:00")) with { Ongoing = true };

        Assert.Equal(At("2026-12-13T00:00:00+02:00"), finland.Stage(Stages.ProgressReport).Due);
        Assert.StartsWith("Act 124/2025", finland.Stage(Stages.ProgressReport).Basis);
    }

    /// <summary>Latvia, National Cybersecurity Law Art. 34: no anchor for the hours, no month after an ongoing incident.</summary>
    [Fact]
    public void LatviaLeavesTheAnchorAndTheLastMonthToTheDirective()
    {
        var latvia = In("LV", (Anchors.Awareness, Aware), (Anchors.HandlingEnded, "2027-01-14T10:00:00+02:00")) with { Ongoing = true };
        var (warning, final) = (latvia.Stage(Stages.EarlyWarning), latvia.Stage(Stages.FinalReport));

        Assert.Equal((Anchors.Awareness, At("2026-11-11T09:17:00+01:00")), (warning.Anchor, warning.Due));
        Assert.EndsWith("anchor of Directive (EU) 2022/2555 Art. 23(4)(a): the act names none", warning.Basis);
        Assert.Equal(At("2027-02-15T00:00:00+02:00"), final.Due);
        Assert.StartsWith("Directive (EU) 2022/2555 Art. 23(4)(e); ", final.Basis);
    }

    /// <summary>Latvia: reporting in stages applies from 1 July 2025.</summary>
    [Fact]
    public void LatviaHadNoStagesBeforeJulyOf2025() =>
        Assert.Equal(Force.Expectation, In("LV", (Anchors.Awareness, "2025-06-30T12:00:00+03:00")).Stage(Stages.EarlyWarning).Force);

    /// <summary>Lithuania, Law Art. 18: the month runs from the early warning; no rule for trust services.</summary>
    [Fact]
    public void LithuaniaCountsTheMonthFromTheEarlyWarning()
    {
        var filed = In("LT", (Anchors.EarlyWarningSubmitted, Aware), (Anchors.NotificationSubmitted, "2026-11-13T08:00:00+02:00"))
            .Stage(Stages.FinalReport);
        var open = In("LT", (Anchors.Awareness, Aware)) with { TrustService = true };

        Assert.Equal((false, At("2026-12-11T00:00:00+02:00")), (filed.Estimate, filed.Due));
        Assert.True(open.Stage(Stages.FinalReport).Estimate);
        Assert.Equal(At("2026-11-11T09:17:00+01:00"), open.Stage(Stages.IncidentNotification).Due);
        Assert.Contains("has no rule for trust services", open.Stage(Stages.IncidentNotification).Basis);
    }

    /// <summary>Luxembourg, ILR guide of June 2026: 72 hours from an anchor that nobody has read.</summary>
    [Fact]
    public void LuxembourgsUnreadAnchorIsMarked()
    {
        var notification = In("LU", (Anchors.Awareness, Aware)).Stage(Stages.IncidentNotification);

        Assert.Equal((Anchors.Awareness, Confidence.Unread), (notification.Anchor, notification.Confidence));
        Assert.EndsWith("the act's was not read", notification.Basis);
    }

    /// <summary>Art. 23(4) second subparagraph where the act has it: Sweden 2 kap. 6 §, Italy Art. 25(6) and others.</summary>
    [Theory]
    [InlineData("BE")]
    [InlineData("BG")]
    [InlineData("CZ")]
    [InlineData("DK")]
    [InlineData("EE")]
    [InlineData("FI")]
    [InlineData("GR")]
    [InlineData("HR")]
    [InlineData("IT")]
    [InlineData("LV")]
    [InlineData("MT")]
    [InlineData("SE")]
    [InlineData("SI")]
    [InlineData("SK")]
    public void TrustServicesNotifyWithinTwentyFourHoursWhereTheActHasIt(string country)
    {
        var anchor = In(country).Stage(Stages.IncidentNotification).Anchor;
        var notification = (In(country, (anchor, Aware)) with { TrustService = true }).Stage(Stages.IncidentNotification);

        Assert.Equal(At("2026-11-11T09:17:00+01:00"), notification.Due);
        Assert.Equal(Force.Law, notification.Force);
        Assert.DoesNotContain("Directive", notification.Basis.Split("; anchor")[0]);
    }

    /// <summary>Weekend ends: Germany's rolls (BGB § 193), Austria's rule was not read, so its end stays.</summary>
    [Fact]
    public void LegalEndsRollOnlyWhereTheRuleWasRead()
    {
        const string Submitted = "2026-11-12T16:00:00+01:00";
        var (germany, austria) = (
            In("DE", (Anchors.NotificationSubmitted, Submitted)).Stage(Stages.FinalReport),
            In("AT", (Anchors.NotificationSubmitted, Submitted)).Stage(Stages.FinalReport));

        Assert.Equal(germany.Due, austria.Due);
        Assert.Equal(At("2026-12-15T00:00:00+01:00"), germany.LegalLatest);
        Assert.Equal(austria.Due, austria.LegalLatest);
    }

    /// <summary>
    /// Italy, nine months after listing; Croatia, Act Art. 37(4); Czechia, a year after the decision; Slovakia, the 30th day after entry.
    /// </summary>
    [Theory]
    [InlineData("IT", "2026-05-31", "2027-02-28T00:00:00+01:00")]
    [InlineData("HR", "2026-10-01", "2026-10-31T00:00:00+01:00")]
    [InlineData("CZ", "2026-02-28", "2027-02-28T00:00:00+01:00")]
    [InlineData("SK", "2026-10-01", "2026-10-31T00:00:00+01:00")]
    public void TheDutyStartsAPeriodAfterTheAuthoritysNotice(string country, string notice, string starts)
    {
        var rule = LawPacks.Of(country)!.DutyStarts!.Rule!;

        Assert.Equal(At(starts), rule.From(LocalDatePattern.Iso.Parse(notice).Value, Zones.Of(LawPacks.Of(country)!)));
    }

    /// <summary>France, Spain and Ireland have no act in force.</summary>
    [Theory]
    [InlineData("FR")]
    [InlineData("ES")]
    [InlineData("IE")]
    public void NoActInForceMeansExpectation(string country)
    {
        Assert.Equal("eu", LawPacks.For(country, At(Aware)).Id);
        Assert.All(
            ReportingPlan.For(In(country, (Anchors.Awareness, Aware))),
            stage => Assert.Equal(("eu", Force.Expectation), (stage.Pack, stage.Force)));
    }

    /// <summary>BSIG § 28(5) sentence 2: a further activity of Anlage 1 or 2 keeps § 32.</summary>
    [Fact]
    public void GermanTelecomsWithAnotherActivityKeepTheirClock()
    {
        var mixed = In("DE", (Anchors.Awareness, Aware)) with { EntityTypes = ["I.8.8", "I.9.1"] };

        Assert.Null(ReportingPlan.Excluded(mixed));
        Assert.NotEmpty(ReportingPlan.For(mixed));
        Assert.Empty(ReportingPlan.For(mixed with { EntityTypes = ["I.8.8", "I.8.9"] }));
        Assert.NotEmpty(ReportingPlan.For(mixed with { EntityTypes = ["I.1.a.2"] }));
    }
}
