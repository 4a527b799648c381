using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>Direct suppliers and service providers, and the cycle of their reviews.</summary>
public sealed class SupplierKind : ISubjectKind<SupplierState>
{
    public string Name => "supplier";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(SupplierRegistered),
        typeof(SupplierRevised),
        typeof(CriticalityChanged),
        typeof(ReviewDueRecorded),
        typeof(SupplierReviewed),
        typeof(ReviewReminderAcknowledged),
        typeof(ReviewStepTaken),
        typeof(RelationshipEnded),
    ];

    public SupplierState Initial { get; } = new();

    public SupplierState Apply(SupplierState state, RecordedEvent recorded) => SupplierFold.Apply(state, recorded.Facts, recorded.By);

    public SubjectSummary Summarise(SupplierState state) => new(
        Words.Of(state.Status),
        state.Status == SupplierStatus.Active,
        state.Name ?? "Supplier",
        Words.Of(state.Criticality),
        false,
        state.RegisteredAt);

    public NextStep? NextStep(SupplierState state) => SupplierSteps.Pending(state).FirstOrDefault() is { } step
        ? new NextStep(step.At.RoundUpToTick(), $"{step.Stage}/{step.Mark}")
        : null;

    public Decision TakeSteps(SupplierState state, Instant now) => Decision.Accept(SupplierSteps.Take(state, now));

    public IReadOnlyList<Obligation> Obligations(SupplierState state) => state.Cycle is not { } cycle ? [] :
    [
        new Obligation(
            SupplierSteps.Review,
            "Supplier review",
            cycle.Due,
            null,
            false,
            Force.OwnRule,
            $"Own rule: every {cycle.Months} months (Directive (EU) 2022/2555 Art. 21(2)(d) and 21(3) name no period)",
            "own rule",
            cycle.OverdueSince is not null,
            false),
    ];

    public IReadOnlyList<Notice> Notices(SupplierState state, IReadOnlyList<RecordedEvent> recorded) => SupplierNotices.Of(state, recorded);
}
