using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>What the clock of readiness still has to do.</summary>
internal static class ReadinessSteps
{
    /// <summary>The emergency sheet needs no reminder: it goes out by itself.</summary>
    public static IReadOnlyList<PlannedStep> Plan(ReadinessState state, ReadinessItem item) => item.What switch
    {
        { Due: null } => [],
        { Id: ReadinessIds.EmergencySheet, Due: { } due } => [new PlannedStep(item.What.Id, StepKind.Remind, null, due)],
        { Due: { } due } => StagePlan.For(item.What.Id, due, state.Policy.Rule()),
    };

    public static IReadOnlyList<PlannedStep> Pending(ReadinessState state) =>
    [
        .. state.Items
            .SelectMany(item => Plan(state, item).Where(step => !item.Settled.Contains(step.Mark)))
            .OrderBy(step => step.At)
            .ThenBy(step => step.Stage, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<SubjectEvent> Take(ReadinessState state, Instant now)
    {
        var due = Pending(state).TakeWhile(step => step.At <= now).ToList();
        var events = new List<SubjectEvent>();
        if (due.Exists(step => step.Stage == ReadinessIds.EmergencySheet) && state.SheetDueOn is { } sheet)
            events.Add(new SheetRaised(sheet, now, HalfYear.NextQuarter(now.InZone(Zones.Of(state.Zone)).Date)));
        TakenStep[] steps =
        [
            .. due.Where(step => step.Stage != ReadinessIds.EmergencySheet).Select(step => new TakenStep(
                step.Stage, step.Kind, step.At, state.Items.First(item => item.What.Id == step.Stage).What.Due!.Value, step.Lead)),
        ];
        if (steps.Length > 0)
            events.Add(new ReadinessStepsTaken(now, steps));
        return events.Count == 0 ? events : [.. events, .. Reconcile(events.Aggregate(state, ReadinessFold.Apply))];
    }

    /// <summary>The difference between what the facts ask for and what is recorded.</summary>
    public static IReadOnlyList<SubjectEvent> Reconcile(ReadinessState state)
    {
        var wanted = ReadinessPlan.Of(state);
        var known = state.Items.ToDictionary(item => item.What.Id, item => item.What, StringComparer.Ordinal);
        ItemDue[] set = [.. wanted.Where(due => !known.TryGetValue(due.Id, out var standing) || standing != due)];
        string[] dropped = [.. known.Keys.Except(wanted.Select(due => due.Id)).Order(StringComparer.Ordinal)];
        return set.Length + dropped.Length == 0 ? [] : [new ItemsRecorded(set, dropped, RegistrationRules.Version)];
    }
}
