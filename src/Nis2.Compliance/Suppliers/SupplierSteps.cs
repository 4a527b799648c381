using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>What the clock of a supplier still has to do.</summary>
internal static class SupplierSteps
{
    public const string Review = "review";

    public static IReadOnlyList<PlannedStep> Plan(SupplierState state, ReviewCycle cycle) =>
        StagePlan.For(Review, cycle.Due, state.Policy.Rule());

    public static IReadOnlyList<PlannedStep> Pending(SupplierState state) => state.Cycle is { } cycle
        ? [.. Plan(state, cycle).Where(step => !cycle.Settled.Contains(step.Mark))]
        : [];

    public static IReadOnlyList<SubjectEvent> Take(SupplierState state, Instant now) =>
        [.. Pending(state).TakeWhile(step => step.At <= now).Select(step =>
            new ReviewStepTaken(state.Cycle!.Number, step.Kind, step.At, now, state.Cycle.Due, step.Lead))];
}
