using Nis2.Compliance.Incidents;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>An incident. In an exercise every instant is virtual; <paramref name="Now"/> tells how late it is there.</summary>
/// <param name="Label"><c>EXERCISE</c> for exercises, else absent.</param>
/// <param name="Now">The incident's own time when this was answered.</param>
/// <param name="Scenario">What an exercise was opened from.</param>
/// <param name="TicketNews">
/// What was last heard of its ticket: one that is resolved closes nothing, and waits for a person's decision.
/// </param>
/// <param name="Intake">By which rule of the ticket's source it is treated as it is.</param>
/// <param name="NextStepAt">When its clock looks at it again, in real time.</param>
public sealed record IncidentView(
    string Id,
    int Version,
    IncidentStatus Status,
    string? Label,
    ExerciseClock? Exercise,
    string? Title,
    string? Description,
    Severity Severity,
    string Country,
    string AuthorityZone,
    TicketReference? Ticket,
    Instant OpenedAt,
    StatedTime? Occurred,
    StatedTime? FirstAlert,
    StatedTime? AssessmentStarted,
    StatedTime? Aware,
    StatedTime? JudgedSignificant,
    StatedTime? JudgedNotSignificant,
    string? AwarenessGapReason,
    IReadOnlyList<StageView> Stages,
    StatedTime? Closed,
    StatedTime? Detected,
    StatedTime? Established,
    StatedTime? Verified,
    StatedTime? Handled,
    StatedTime? OperationRestored,
    StatedTime? ImpactEnded,
    OngoingStatement? Ongoing,
    IncidentEffects? Effects,
    IReadOnlyList<IncidentDuty> Duties,
    IReadOnlyList<RecipientsNotice> RecipientsNotices,
    StatedTime? Withdrawn,
    StatedTime? Voided,
    RecordedAssessment? Assessment,
    string? Scenario,
    TicketNews? TicketNews,
    IncidentIntake? Intake,
    Instant Now,
    Instant? NextStepAt,
    string? NextStep)
{
    internal static IncidentView Of(Subject<IncidentState> subject, Instant now)
    {
        var state = subject.State;
        return new IncidentView(
            subject.Id.Value,
            subject.Version,
            state.Status,
            state.Exercise is null ? null : HeadView.ExerciseLabel,
            state.Exercise,
            state.Title,
            state.Description,
            state.Severity,
            state.Country,
            state.AuthorityZone,
            state.Ticket,
            state.OpenedAt,
            state.Occurred,
            state.FirstAlert,
            state.AssessmentStarted,
            state.Aware,
            state.JudgedSignificant,
            state.JudgedNotSignificant,
            state.AwarenessGapReason,
            [.. state.Stages.Select(stage => StageView.Of(state, stage))],
            state.Closed,
            state.Detected,
            state.Established,
            state.Verified,
            state.Handled,
            state.OperationRestored,
            state.ImpactEnded,
            state.Ongoing,
            state.Effects,
            state.Duties,
            state.RecipientsNotices,
            state.Withdrawn,
            state.Voided,
            RecordedAssessment.Of(state.Assessment),
            state.Scenario,
            state.TicketNews,
            state.Intake,
            state.OwnTime(now),
            subject.Next?.At,
            subject.Next?.What);
    }
}
