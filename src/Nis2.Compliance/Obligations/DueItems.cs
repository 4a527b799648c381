using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>Items of one subject, each with its own due instant: what its clock does, and what an event makes of them.</summary>
public static class DueItems
{
    /// <summary>Steps that nobody has taken yet, in order of time.</summary>
    public static IReadOnlyList<PlannedStep> Pending(IReadOnlyList<DueItem> items, Func<ItemDue, IReadOnlyList<PlannedStep>> plan) =>
    [
        .. items
            .SelectMany(item => plan(item.What).Where(step => !item.Settled.Contains(step.Mark)))
            .OrderBy(step => step.At)
            .ThenBy(step => step.Stage, StringComparer.Ordinal),
    ];

    public static TakenStep Take(IReadOnlyList<DueItem> items, PlannedStep step) =>
        new(step.Stage, step.Kind, step.At, items.First(item => item.What.Id == step.Stage).What.Due!.Value, step.Lead);

    /// <summary>What is wanted and not recorded as such, and what is recorded and no longer wanted.</summary>
    public static (IReadOnlyList<ItemDue> Set, IReadOnlyList<string> Dropped) Difference(
        IReadOnlyList<DueItem> items, IReadOnlyList<ItemDue> wanted)
    {
        var known = items.ToDictionary(item => item.What.Id, item => item.What, StringComparer.Ordinal);
        return (
            [.. wanted.Where(due => !known.TryGetValue(due.Id, out var standing) || standing != due)],
            [.. known.Keys.Except(wanted.Select(due => due.Id)).Order(StringComparer.Ordinal)]);
    }

    // Another due instant has reminders of its own; other words for the same instant change nothing that was done about it.
    public static IReadOnlyList<DueItem> Recorded(
        IReadOnlyList<DueItem> items, IReadOnlyList<ItemDue> set, IReadOnlyList<string> dropped)
    {
        var gone = dropped.ToHashSet(StringComparer.Ordinal);
        var changed = set.ToDictionary(due => due.Id, StringComparer.Ordinal);
        return
        [
            .. items.Where(item => !gone.Contains(item.What.Id)).Select(item => changed.Remove(item.What.Id, out var due)
                ? due.Due == item.What.Due ? item with { What = due } : new DueItem(due)
                : item),
            .. set.Where(due => changed.ContainsKey(due.Id)).Select(due => new DueItem(due)),
        ];
    }

    public static IReadOnlyList<DueItem> Taken(IReadOnlyList<DueItem> items, IReadOnlyList<TakenStep> steps) =>
        [.. items.Select(item => Taken(item, steps))];

    /// <summary>Escalations of reminders that passed before the answer will never come.</summary>
    public static DueItem Answered(DueItem item, Instant at, IReadOnlyList<PlannedStep> plan) => item with
    {
        AnsweredAt = at,
        Settled =
        [
            .. item.Settled.Union(plan
                .Where(step => step.Kind == StepKind.Escalate && item.What.Due - step.Lead <= at)
                .Select(step => step.Mark)),
        ],
    };

    /// <summary>A reminder of it has passed that nobody has answered since.</summary>
    public static bool AwaitsAnswer(DueItem item, IReadOnlyList<Duration> leads, Instant now) =>
        leads.Any(lead => item.What.Due - lead is { } remind && remind <= now && !(remind <= item.AnsweredAt));

    public static IReadOnlyList<Obligation> Obligations(IReadOnlyList<DueItem> items) =>
    [
        .. items.Select(item => new Obligation(
            item.What.Id,
            item.What.Title,
            item.What.Due,
            item.What.LegalLatest,
            false,
            item.What.Force,
            item.What.Basis,
            item.What.Confidence,
            item.OverdueSince is not null,
            false)),
    ];

    private static DueItem Taken(DueItem item, IReadOnlyList<TakenStep> steps)
    {
        foreach (var step in steps.Where(step => step.Item == item.What.Id && step.Due == item.What.Due))
        {
            item = item with
            {
                Settled = [.. item.Settled, PlannedStep.MarkOf(step.Kind, step.Lead)],
                OverdueSince = step.Kind == StepKind.Overdue ? step.PlannedAt : item.OverdueSince,
            };
        }

        return item;
    }
}
