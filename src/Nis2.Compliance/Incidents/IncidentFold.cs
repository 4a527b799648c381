using NodaTime;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class IncidentFold
{
    public static IncidentState Apply(IncidentState state, SubjectEvent facts, string by) => StatusRule.Restate(facts switch
    {
        IncidentOpened opened => Opened(opened, by),
        TicketReported ticket => state with
        {
            TicketNews = new TicketNews(ticket.Change, ticket.ReportedAt, ticket.Text, ResolvedAt(state.TicketNews, ticket)),
        },
        IntakeDecided decided => state with { Intake = Decided(state.Intake, decided) },
        IncidentDescribed described => state with
        {
            Title = described.TitleChanged ? described.Title : state.Title,
            Description = described.DescriptionChanged ? described.Description : state.Description,
            Severity = described.Severity ?? state.Severity,
        },
        TimeStated stated => Stated(state, stated.Which, new StatedTime(stated.At, by, stated.StatedAt, stated.Reason)),
        OngoingStated ongoing => state with
        {
            Ongoing = new OngoingStatement(ongoing.Ongoing, new StatedTime(ongoing.StatedAt, by, ongoing.StatedAt, ongoing.Reason)),
        },
        EffectsStated effects => state with
        {
            Effects = new IncidentEffects(
                effects.CrossBorder,
                effects.CrossSector,
                effects.MemberStates,
                effects.Sectors,
                new StatedTime(effects.StatedAt, by, effects.StatedAt, effects.Reason)),
        },
        NotSignificantJudged judged => state with
        {
            JudgedNotSignificant = new StatedTime(judged.At, by, judged.StatedAt, judged.Reason),
        },
        SignificanceAssessed assessed => state with { Assessment = IncidentAssessments.Of(assessed, by) },
        ExerciseBegun begun => state with { Scenario = begun.Scenario },
        CriterionOverridden overridden => state with
        {
            Assessment = state.Assessment is { } assessment
                ? assessment with { Decision = Significance.SignificanceOutcome.NotSignificant, Reason = overridden.Reason }
                : null,
        },
        RecipientsNoticeJudged judged => RecipientsNoticeFold.Apply(state, judged, by),
        RecipientsNoticeRecorded recorded => RecipientsNoticeFold.Apply(state, recorded, by),
        IncidentClosed closed => state with { Closed = new StatedTime(closed.At, by, closed.At, closed.Reason) },
        IncidentVoided voided => state with { Voided = new StatedTime(voided.At, by, voided.At, voided.Reason) },
        StepsTaken or StageDuesRecorded => EventPacking.Flat([facts]).Aggregate(state, (before, one) => StageFold.Apply(before, one, by)),
        _ => StageFold.Apply(DutyFold.Apply(state, facts, by), facts, by),
    });

    private static Instant? ResolvedAt(TicketNews? before, TicketReported ticket) => ticket.Change switch
    {
        TicketChange.Resolved => ticket.ReportedAt,
        TicketChange.Reopened => null,
        _ => before?.ResolvedAt,
    };

    private static IncidentIntake Decided(IncidentIntake? before, IntakeDecided decided) => new(
        before is { Handled: var handled } && handled > decided.Outcome ? handled : decided.Outcome,
        new IntakeDecision(decided.Outcome, decided.RulesVersion, decided.Rule));

    private static IncidentState Opened(IncidentOpened opened, string by) => new()
    {
        Title = opened.Title,
        Description = opened.Description,
        Reporter = opened.Reporter,
        Severity = opened.Severity,
        Country = opened.Country,
        AuthorityZone = opened.AuthorityZone,
        Policy = opened.Policy,
        Exercise = opened.Exercise,
        Ticket = opened.Ticket,
        OpenedAt = opened.OpenedAt,
        Occurred = opened.OccurredAt is { } occurred ? new StatedTime(occurred, by, opened.OpenedAt) : null,
        FirstAlert = opened.FirstAlertAt is { } alert ? new StatedTime(alert, by, opened.OpenedAt) : null,
        Duties =
        [
            new IncidentDuty(
                opened.Main ?? new ReportingDuty(ReportingDuty.Main, Regime.Nis2, opened.Country, opened.AuthorityZone)),
        ],
    };

    private static IncidentState Stated(IncidentState state, IncidentTime which, StatedTime time) => which switch
    {
        IncidentTime.Occurred => state with { Occurred = time },
        IncidentTime.FirstAlert => state with { FirstAlert = time },
        IncidentTime.AssessmentStarted => state with { AssessmentStarted = time },
        IncidentTime.Detected => state with { Detected = time },
        IncidentTime.Established => state with { Established = time },
        IncidentTime.Verified => state with { Verified = time },
        IncidentTime.Handled => state with { Handled = time },
        IncidentTime.OperationRestored => state with { OperationRestored = time },
        IncidentTime.ImpactEnded => state with { ImpactEnded = time },
        _ => state,
    };
}
