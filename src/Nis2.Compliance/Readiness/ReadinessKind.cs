using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>One stream per organisation: what it takes to report at all, and what keeps it working.</summary>
public sealed class ReadinessKind : ISubjectKind<ReadinessState>
{
    public static SubjectId Self { get; } = SubjectId.Of("readiness", "self");

    public string Name => "readiness";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(EntitiesFollowed),
        typeof(RegistrationRecorded),
        typeof(AccountStated),
        typeof(LoginTested),
        typeof(ChangeStated),
        typeof(ChangeNotified),
        typeof(ContactsChecked),
        typeof(ExerciseRecorded),
        typeof(SheetRaised),
        typeof(PolicySet),
        typeof(ItemsRecorded),
        typeof(ReadinessStepsTaken),
        typeof(ReadinessAcknowledged),
    ];

    public ReadinessState Initial { get; } = new();

    public ReadinessState Apply(ReadinessState state, RecordedEvent recorded) => ReadinessFold.Apply(state, recorded.Facts);

    public SubjectSummary Summarise(ReadinessState state) => new(
        state.Items.Any(item => item.OverdueSince is not null) ? "overdue" : "followed",
        state.StartedAt is not null,
        "Reporting readiness",
        null,
        false,
        state.StartedAt);

    public NextStep? NextStep(ReadinessState state) => ReadinessSteps.Pending(state).FirstOrDefault() is { } step
        ? new NextStep(step.At.RoundUpToTick(), $"{step.Stage}/{step.Mark}")
        : null;

    public Decision TakeSteps(ReadinessState state, Instant now) => Decision.Accept(ReadinessSteps.Take(state, now));

    public IReadOnlyList<Obligation> Obligations(ReadinessState state) => DueItems.Obligations(state.Items);

    public IReadOnlyList<Notice> Notices(ReadinessState state, IReadOnlyList<RecordedEvent> recorded) =>
        ReadinessNotices.Of(state, recorded);
}
