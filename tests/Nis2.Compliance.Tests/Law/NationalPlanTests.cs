using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
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

    /// <summary>Portugal, Decreto-Lei 125/2025 Art. 44: thirty working days after the notice was handed in.</summary>
    [Fact]
    public void PortugalsFinalReportIsDueThirtyWorkingDaysAfterTheNotice()
    {
        var final = In("PT", (Anchors.EndOfImpactNoticeSubmitted, "2027-01-04T10:00:00+00:00")).Stage(Stages.FinalReport);

        Assert.Equal((false, At("2027-02-16T00:00:00+00:00")), (final.Estimate, final.Due));
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
}
