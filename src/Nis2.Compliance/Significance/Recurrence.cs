using NodaTime;

namespace Nis2.Compliance.Significance;

/// <summary>
/// Art. 4 of Implementing Regulation (EU) 2024/2690: incidents that are not significant each, but occurred at least twice within six months
/// from the same apparent root cause and together meet the financial criterion of Art. 3(1)(a).
/// </summary>
internal static class Recurrence
{
    public const string Others = "related-incidents";
    public const string OccurredAt = "occurred-at";
    public const string CauseKey = "cause-key";

    public static (Evaluation Evaluation, RecurringGroup? Group) Evaluate(RecurrenceRule rule, Known known)
    {
        if (known.Related is not { } related)
            return (Evaluation.Unknown(Others), null);
        var inputs = known.Inputs;
        if (related.Count == 0)
            return (Evaluation.NotMet, null);
        if (inputs.OccurredAt is not { } at)
            return (Evaluation.Unknown(OccurredAt), null);
        var loss = known.Answer(rule.Measure);
        var own = new RelatedIncident(string.Empty, at, inputs.RootCause, inputs.CauseKey, loss.Low, loss.High);
        var results = Windows(rule, own, related).Select(window => Of(rule, known, own, window)).ToList();
        return results.Count == 0
            ? (Evaluation.NotMet, null)
            : results.MaxBy(result => (result.Evaluation.Verdict, result.Group?.LossAtLeast ?? 0));
    }

    public static Verdict SameCause(RelatedIncident one, RelatedIncident other) =>
        one.RootCause is { } category && other.RootCause is { } another && category != another ? Verdict.NotMet
        : one.CauseKey is { } key && other.CauseKey is { } word ? key == word ? Verdict.Met : Verdict.NotMet
        : Verdict.Unknown;

    // The incident itself and each earlier one may be the first of a window; days count whole, so its last day counts too.
    private static IEnumerable<List<RelatedIncident>> Windows(
        RecurrenceRule rule, RelatedIncident own, IReadOnlyList<RelatedIncident> related)
    {
        var all = related.Where(other => SameCause(own, other) != Verdict.NotMet).ToList();
        foreach (var first in all.Append(own).Select(one => one.At.InUtc().Date).Distinct())
        {
            var last = first.PlusMonths(rule.Months);
            var window = all.Where(one => Within(one, first, last)).ToList();
            if (Within(own, first, last) && window.Count + 1 >= rule.Times)
                yield return window;
        }
    }

    private static bool Within(RelatedIncident incident, LocalDate first, LocalDate last) =>
        incident.At.InUtc().Date is var day && day >= first && day <= last;

    private static (Evaluation Evaluation, RecurringGroup? Group) Of(
        RecurrenceRule rule, Known known, RelatedIncident own, List<RelatedIncident> window)
    {
        var same = window.Where(other => SameCause(own, other) == Verdict.Met).Append(own).ToList();
        var possible = window.Append(own).ToList();
        var certain = Sum(same);
        var group = new RecurringGroup(
            [.. same.Where(one => one != own).Select(one => one.IncidentId)],
            [.. possible.Except(same).Select(one => one.IncidentId)],
            certain.Low,
            Sum(possible).High);
        var together = Limits.Compare(certain.Low, certain.High, rule.Measure, rule.Over, known, inclusive: false, [Others]);
        if (same.Count >= rule.Times && together.Verdict == Verdict.Met)
            return (together, group);
        var most = Sum(possible);
        var atMost = Limits.Compare(most.Low, most.High, rule.Measure, rule.Over, known, inclusive: false, [Others]);
        if (atMost.Verdict == Verdict.NotMet)
            return (atMost, group);
        var open = atMost.Deciding.Concat(possible.Count > same.Count ? [CauseKey] : []).ToList();
        return (Evaluation.Unknown(open.Count > 0 ? open : [CauseKey]), group);
    }

    private static (decimal Low, decimal? High) Sum(IReadOnlyList<RelatedIncident> incidents) => (
        incidents.Sum(one => one.LossAtLeast),
        incidents.Any(one => one.LossAtMost is null) ? null : incidents.Sum(one => one.LossAtMost!.Value));
}
