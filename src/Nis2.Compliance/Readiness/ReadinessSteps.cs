using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>What the clock of readiness still has to do.</summary>
internal static class ReadinessSteps
{
    /// <summary>The emergency sheet needs no reminder: it goes out by itself.</summary>
    public static IReadOnlyList<PlannedStep> Plan(ReadinessState state, ItemDue item) => item switch
    {
        { Due: null } => [],
        { Id: ReadinessIds.EmergencySheet, Due: { } due } => [new PlannedStep(item.Id, StepKind.Remind, null, due)],
        { Due: { } due } => StagePlan.For(item.Id, due, state.Policy.Rule()),
    };

    public static IReadOnlyList<PlannedStep> Pending(ReadinessState state) => DueItems.Pending(state.Items, item => Plan(state, item));

    public static IReadOnlyList<SubjectEvent> Take(ReadinessState state, Instant now)
    {
        var due = Pending(state).TakeWhile(step => step.At <= now).ToList();
        var events = new List<SubjectEvent>();
        if (due.Exists(step => step.Stage == ReadinessIds.EmergencySheet) && state.SheetDueOn is { } sheet)
            events.Add(new SheetRaised(sheet, now, HalfYear.NextQuarter(now.InZone(Zones.Of(state.Zone)).Date)));
        TakenStep[] steps =
            [.. due.Where(step => step.Stage != ReadinessIds.EmergencySheet).Select(step => DueItems.Take(state.Items, step))];
        if (steps.Length > 0)
            events.Add(new ReadinessStepsTaken(now, steps));
        return events.Count == 0 ? events : [.. events, .. Reconcile(events.Aggregate(state, ReadinessFold.Apply))];
    }

    /// <summary>The difference between what the facts ask for and what is recorded.</summary>
    public static IReadOnlyList<SubjectEvent> Reconcile(ReadinessState state)
    {
        var (set, dropped) = DueItems.Difference(state.Items, ReadinessPlan.Of(state));
        return set.Count + dropped.Count == 0 ? [] : [new ItemsRecorded(set, dropped, RegistrationRules.Version)];
    }
}
