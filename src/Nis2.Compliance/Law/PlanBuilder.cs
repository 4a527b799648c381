using NodaTime;
using NodaTime.Text;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Law;

/// <summary>Builds the plan of one case, stage by stage: later stages may count from earlier ones.</summary>
internal sealed class PlanBuilder(ReportingCase reported)
{
    private readonly ApplicableRules rules = new(reported.Pack);
    private readonly List<StageDeadline> plan = [];

    private HolidayCalendar Holidays => HolidayCalendars.For(reported.Pack.Holidays ?? reported.Pack.Country);

    public IReadOnlyList<StageDeadline> Build()
    {
        foreach (var stage in rules.Source.Stages.Where(rule => rule.When is null).Select(rule => rule.Stage))
            Add(stage);
        if (plan.All(stage => stage.Stage != Stages.IntermediateReport) && IsRequested)
            Add(rules.Expected(Stages.IntermediateReport));
        if (reported.CrossBorder || reported.Anchors.ContainsKey(Anchors.OperationRestored))
            Add(rules.Find(Stages.UpdatedFinalReportCrossBorder, StageCondition.CrossBorder));
        return plan;
    }

    private bool IsRequested => reported.Anchors.ContainsKey(Anchors.Request) || reported.Anchors.ContainsKey(Anchors.AuthoritySet);

    private void Add(string stage)
    {
        if (stage == Stages.IncidentNotification && reported.TrustService)
            Add(rules.Find(stage, StageCondition.TrustService) ?? rules.Find(stage));
        else if (stage == Stages.FinalReport)
            AddFinal();
        else
            Add(rules.Find(stage));
    }

    private void Add(AppliedRule? rule)
    {
        if (rule is not null)
            plan.Add(Deadline(rule));
    }

    private void AddFinal()
    {
        var final = Deadline(rules.Find(Stages.FinalReport)!);
        if (!IsOngoingAt(final))
        {
            plan.Add(final);
            return;
        }

        if (rules.Find(Stages.UpdatedFinalReport, StageCondition.Ongoing) is { } updated)
            plan.AddRange([final, Deadline(updated)]);
        else if (rules.Find(Stages.FinalReport, StageCondition.Ongoing) is { } ongoing)
            plan.AddRange([Progress(final, ongoing), Deadline(ongoing)]);
        else
            plan.Add(final);
    }

    // Art. 23(4)(e) asks how things stand when the final report is due: an earlier end of the handling settles it, a forecast does not.
    private bool IsOngoingAt(StageDeadline final) => reported.Anchors.TryGetValue(Anchors.HandlingEnded, out var ended)
        ? final is { Due: { } due, Estimate: false } ? ended >= due : reported.Ongoing
        : reported.Ongoing;

    /// <summary>Due when the final report would have been.</summary>
    private StageDeadline Progress(StageDeadline final, AppliedRule ongoing)
    {
        if (rules.Find(Stages.ProgressReport, StageCondition.Ongoing) is { } own)
        {
            return own.Amount is not null
                ? Deadline(own)
                : final with { Stage = Stages.ProgressReport, Basis = own.Basis, Confidence = own.Confidence };
        }

        return final with { Stage = Stages.ProgressReport, Basis = ongoing.Basis, Confidence = ongoing.Confidence, Force = ongoing.Force };
    }

    private StageDeadline Deadline(AppliedRule rule)
    {
        var (anchor, at, estimate) = AnchorOf(rule);
        Deadline? end = (anchor, at, rule.Amount) switch
        {
            (_, null, _) => null,
            (Anchors.AuthoritySet, { } set, _) => new Deadline(set, set),
            (_, { } from, { } amount) => DeadlineCalculator.End(amount, rule.Unit!.Value, rule.Rolling, from, reported.Zone, Holidays),
            _ => null,
        };
        var early = StartsAfter(at);
        return new StageDeadline(
            rule.Stage,
            anchor,
            at,
            end?.Due,
            end?.LegalLatest,
            early is { } starts ? $"{rule.Basis}; the duty to report starts on {LocalDatePattern.Iso.Format(starts)}" : rule.Basis,
            estimate,
            rule.Confidence,
            rule.Pack.Id,
            rule.Pack.Version,
            early is null ? rule.Force : Force.Expectation);
    }

    private (string Anchor, Instant? At, bool Estimate) AnchorOf(AppliedRule rule)
    {
        if (rule.Anchor == Anchors.Request && Known(Anchors.AuthoritySet) is { } set)
            return (Anchors.AuthoritySet, set, false);
        if (Known(rule.Anchor) is { } at)
            return (rule.Anchor, at, false);
        var open = plan.FirstOrDefault(stage => stage.Stage == Anchors.StageOf(rule.Anchor))?.Due;
        return (rule.Anchor, open, open is not null);
    }

    private Instant? DutyStart()
    {
        var byAct = reported.Pack.DutyStarts?.On is { } day ? reported.Zone.AtStartOfDay(day).ToInstant() : (Instant?)null;
        return byAct is { } act && reported.DutyStartsAt is { } own ? Instant.Max(act, own) : byAct ?? reported.DutyStartsAt;
    }

    private Instant? Known(string anchor) => reported.Anchors.TryGetValue(anchor, out var at) ? at : null;

    // A duty that begins after the incident became known does not reach back to it, whatever is reported later on. Known is what the act
    // itself counts from: an alert of the day before takes away no duty that awareness brings.
    private LocalDate? StartsAfter(Instant? anchorAt)
    {
        if (DutyStart() is not { } starts)
            return null;
        var known = rules.Find(Stages.EarlyWarning) is { Anchor: var anchor } && Anchors.OfKnowing.Contains(anchor) ? Known(anchor) : null;
        known ??= Anchors.OfKnowing.Select(Known).OfType<Instant>().DefaultIfEmpty(anchorAt ?? Instant.MaxValue).Min();
        return known < starts && known != Instant.MaxValue ? starts.InZone(reported.Zone).Date : null;
    }
}
