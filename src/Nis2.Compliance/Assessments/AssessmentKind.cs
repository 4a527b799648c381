using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>One stream per organisation: what it stated about Art. 21(2), its plan, and how things stood before.</summary>
public sealed class AssessmentKind : ISubjectKind<PlanState>
{
    public static SubjectId Self { get; } = SubjectId.Of("assessment", "self");

    public string Name => "assessment";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(AssessmentStarted),
        typeof(RequirementExempted),
        typeof(ProportionalityNoted),
        typeof(DutyStated),
        typeof(ActionPlanned),
        typeof(ActionRevised),
        typeof(ActionEnded),
        typeof(CycleSet),
        typeof(CycleHeld),
        typeof(AnalysisRecorded),
        typeof(StatementApproved),
        typeof(PlanItemsRecorded),
        typeof(PlanStepsTaken),
        typeof(PlanAcknowledged),
    ];

    public PlanState Initial { get; } = new();

    public PlanState Apply(PlanState state, RecordedEvent recorded) =>
        AssessmentFold.Apply(state, recorded.Facts, recorded.By);

    public SubjectSummary Summarise(PlanState state) => new(
        state.Items.Any(item => item.OverdueSince is not null) ? "overdue" : "followed",
        state.StartedAt is not null,
        "Action plan",
        null,
        false,
        state.StartedAt);

    public NextStep? NextStep(PlanState state) => PlanSteps.Pending(state).FirstOrDefault() is { } step
        ? new NextStep(step.At.RoundUpToTick(), $"{step.Stage}/{step.Mark}")
        : null;

    public Decision TakeSteps(PlanState state, Instant now) => Decision.Accept(PlanSteps.Take(state, now));

    public IReadOnlyList<Obligation> Obligations(PlanState state) => DueItems.Obligations(state.Items);

    public IReadOnlyList<Notice> Notices(PlanState state, IReadOnlyList<RecordedEvent> recorded) =>
        PlanNotices.Of(state, recorded);
}
