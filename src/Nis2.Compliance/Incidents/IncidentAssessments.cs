using NodaTime;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Assessments of significance (Art. 23(3)): the criteria advise, a person decides.</summary>
internal static class IncidentAssessments
{
    public static Decision Decide(IncidentState state, AssessSignificance assess, Instant now)
    {
        if (Inputs.Refused(
            out var refusal,
            SignificanceInputRules.Check(assess.Inputs),
            Inputs.Past(assess.Inputs.OccurredAt, now, "occurredAt"),
            Inputs.Optional(assess.Reason, "reason", IncidentLimits.Reason)))
            return refusal;
        var computed = SignificanceAssessment.Of(assess.Inputs, assess.Related);
        if (Unfounded(computed, assess) is { } unfounded)
            return unfounded;
        var assessed = new SignificanceAssessed(
            now,
            assess.Inputs,
            [.. assess.Related.Where(other => computed.Recurring is { } group
                && (group.Incidents.Contains(other.IncidentId) || group.Possible.Contains(other.IncidentId)))],
            computed.Outcome,
            computed.Sets,
            [.. computed.Findings.Select(finding => new AssessedCriterion(
                finding.Set, finding.Criterion, finding.Article, finding.Result, finding.Counts, finding.Service))],
            assess.Decision,
            assess.Reason);
        return Same(state.Assessment, Of(assessed, string.Empty)) ? Decision.Accept() : Decision.Accept(assessed);
    }

    /// <summary>The assessment first, then the command that came with it, as one decision.</summary>
    public static Decision Then(IncidentState state, AssessSignificance assess, Instant now, Func<IncidentState, Decision> next)
    {
        if (Decide(state, assess, now) is not Decision.Accepted first)
            return Decide(state, assess, now);
        var present = first.Events.Aggregate(state, (before, one) => IncidentFold.Apply(before, one, string.Empty));
        return next(present) is Decision.Accepted then ? Decision.Accept([.. first.Events, .. then.Events]) : next(present);
    }

    /// <summary>What to record, or to refuse, where criteria are met and the incident is judged not significant all the same.</summary>
    public static Decision Override(IncidentState state, string? reason, Instant now)
    {
        if (state.Assessment is not { Outcome: SignificanceOutcome.Significant } assessment
            || assessment is { Decision: SignificanceOutcome.NotSignificant, Reason: not null })
            return Decision.Accept();
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal(
                RefusalKind.Conflict,
                "criterion-met-needs-reason",
                $"The assessment found met: {string.Join("; ", assessment.Met)}. Say why the incident is not significant all the same.",
                "overrideReason",
                assessment.Met[0]);
        }

        return Inputs.Optional(reason, "overrideReason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new CriterionOverridden(now, assessment.Met, reason));
    }

    public static AssessmentState Of(SignificanceAssessed assessed, string by)
    {
        var counting = assessed.Criteria.Where(criterion => criterion.Counts).ToList();
        return new AssessmentState(
            assessed.At,
            by,
            assessed.Inputs,
            assessed.Outcome,
            Articles(counting, Verdict.Met),
            Articles(counting, Verdict.Unknown),
            counting.Any(criterion => criterion.Result == Verdict.Met && !IsRecurrence(criterion)),
            [.. assessed.Related.Select(other => other.IncidentId)],
            assessed.Decision,
            assessed.Reason);
    }

    private static Refusal? Unfounded(SignificanceAssessment computed, AssessSignificance assess) =>
        assess.Decision is not { } decided || decided == computed.Outcome || !string.IsNullOrWhiteSpace(assess.Reason)
            || (decided == SignificanceOutcome.Significant && computed.Outcome == SignificanceOutcome.Undetermined)
            ? null
            : new Refusal(
                RefusalKind.Conflict,
                "decision-needs-reason",
                $"The criteria come to '{Words.Of(computed.Outcome)}': say why you decide '{Words.Of(decided)}'.",
                "reason",
                computed.Findings.FirstOrDefault(finding => finding is { Counts: true, Result: Verdict.Met })?.Article ?? "Art. 23(3)");

    private static bool IsRecurrence(AssessedCriterion criterion) =>
        CriteriaSets.Find(criterion.Set)?.Criteria.FirstOrDefault(one => one.Id == criterion.Criterion)?.When.Recurring is not null;

    private static List<string> Articles(IEnumerable<AssessedCriterion> criteria, Verdict result) =>
        [.. criteria.Where(criterion => criterion.Result == result).Select(criterion => criterion.Article).Distinct()];

    private static bool Same(AssessmentState? before, AssessmentState now) =>
        before is not null && DomainJson.Same(before with { At = now.At, By = now.By }, now);
}
