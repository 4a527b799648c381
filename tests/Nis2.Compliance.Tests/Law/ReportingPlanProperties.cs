using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Tests.Law;

/// <summary>All twenty-seven packs in their own zones over ten years, with any of the anchors known.</summary>
public sealed class ReportingPlanProperties
{
    private static readonly Instant From = Instant.FromUtc(2026, 11, 1, 0, 0);

    private static readonly LawPack[] Packs = [.. LawPacks.All.Where(pack => pack.Country is not null)];

    private static readonly string[] Known = [.. Anchors.All.Except([Anchors.Opening, Anchors.NoneStated])];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly Gen<ReportingCase> Cases =
        from pack in Gen.Elements(Packs)
        from minute in Gen.Choose(0, 10 * 366 * 24 * 60)
        from later in Gen.ArrayOf(Gen.Choose(0, 90 * 24 * 60), Known.Length)
        from which in Gen.Choose(0, (1 << Known.Length) - 1)
        from flags in Gen.Choose(0, 7)
        select new ReportingCase(pack, Zones.Of(pack), Some(From + Duration.FromMinutes(minute), later, which))
        {
            TrustService = (flags & 1) != 0,
            Ongoing = (flags & 2) != 0,
            CrossBorder = (flags & 4) != 0,
        };

    [Fact]
    public void ConservativeEndsAreNeverAfterLegalOnes() => Holds((_, stage) => stage.Due is null == stage.LegalLatest is null
        && (stage.Due is null || stage.Due <= stage.LegalLatest));

    /// <summary>Regulation (EEC, Euratom) 1182/71 Art. 3(3) and (4): hours are elapsed time and never roll.</summary>
    [Fact]
    public void HoursAreElapsedTime() => Holds((reported, stage) => Rule(reported, stage) is not { Unit: PeriodUnit.Hour } rule
        || stage.AnchorAt is null
        || (stage.Due - stage.AnchorAt == Duration.FromHours(rule.Amount!.Value)
            && stage.LegalLatest - stage.Due <= Duration.FromHours(1)));

    [Fact]
    public void OtherPeriodsEndWithALocalDay() => Holds((reported, stage) => Rule(reported, stage) is null or { Unit: PeriodUnit.Hour }
        || stage.Due is not { } due
        || new[] { due, stage.LegalLatest!.Value }.All(end =>
            reported.Zone.AtStartOfDay(end.InZone(reported.Zone).Date).ToInstant() == end));

    /// <summary>Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c): the same number, or the month's last day.</summary>
    [Fact]
    public void MonthsClampToTheirLastDay() => Holds((reported, stage) =>
    {
        if (Rule(reported, stage) is not { Unit: PeriodUnit.Month } || stage.Due is not { } due)
            return true;
        var (anchor, last) = (stage.AnchorAt!.Value.InZone(reported.Zone).Date, due.InZone(reported.Zone).Date.PlusDays(-1));
        var month = new YearMonth(anchor.Year, anchor.Month).PlusMonths(1);
        return last == month.OnDayOfMonth(Math.Min(anchor.Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
    });

    /// <summary>Regulation (EEC, Euratom) 1182/71 Art. 3(4), BGB § 193.</summary>
    [Fact]
    public void RollingEndsFallOnWorkingDays() => Holds((reported, stage) => Rule(reported, stage) is not { Rolling: true }
        || stage.LegalLatest is not { } latest
        || HolidayCalendars.For(reported.Pack.Country).IsWorkingDay(latest.InZone(reported.Zone).Date.PlusDays(-1)));

    /// <summary>Art. 23(4)(e): the progress report is due when the final report would have been.</summary>
    [Fact]
    public void ProgressIsDueWhenTheFinalReportWouldHaveBeen() => Holds((reported, stage) =>
    {
        if (stage.Stage != Stages.ProgressReport)
            return true;
        var anchors = reported.Anchors.Where(one => one.Key != Anchors.HandlingEnded).ToDictionary();
        var ordinary = ReportingPlan.For(reported with { Ongoing = false, Anchors = anchors })
            .Single(one => one.Stage == Stages.FinalReport);
        return (ordinary.Due, ordinary.LegalLatest, ordinary.Estimate) == (stage.Due, stage.LegalLatest, stage.Estimate);
    });

    [Fact]
    public void AnEstimateAlwaysStandsOnAnOpenStage() => Holds((reported, stage) => !stage.Estimate
        || (!reported.Anchors.ContainsKey(stage.Anchor) && Anchors.StageOf(stage.Anchor) is not null && stage.Due is not null));

    [Fact]
    public void TheDirectiveIsNeverADutyWhereNoActIsInForce() => Holds((reported, stage) =>
        reported.Pack.InForceFrom is not null || stage.Force == Force.Expectation);

    [Fact]
    public void EveryStageComesOnce() => Prop.ForAll(Cases.ToArbitrary(), reported =>
    {
        var stages = ReportingPlan.For(reported);
        return stages.Count == stages.DistinctBy(stage => stage.Stage).Count();
    }).Check(Many);

    private static EffectiveRule? Rule(ReportingCase reported, StageDeadline stage) => EffectiveRule.Of(reported.Pack)
        .Where(rule => rule.Stage == stage.Stage && rule.Anchor == stage.Anchor && rule.Basis == stage.Basis && rule.Amount is not null)
        .OrderBy(rule => rule.When == StageCondition.TrustService == reported.TrustService ? 0 : 1)
        .FirstOrDefault();

    private static Dictionary<string, Instant> Some(Instant from, int[] later, int which) => Known
        .Select((anchor, index) => (anchor, At: from + Duration.FromMinutes(later[index]), Given: (which & (1 << index)) != 0))
        .Where(one => one.Given)
        .ToDictionary(one => one.anchor, one => one.At);

    private static void Holds(Func<ReportingCase, StageDeadline, bool> property) => Prop.ForAll(
        Cases.ToArbitrary(), reported => ReportingPlan.For(reported).All(stage => property(reported, stage))).Check(Many);
}
