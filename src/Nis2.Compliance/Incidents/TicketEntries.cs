using NodaTime;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// What news of a ticket come to. An alert may repeat itself a thousand times a day: what says nothing new is one entry an hour. Judged by
/// when deliveries came, so that one that is understood late, or again, comes to nothing that it would not have come to at once.
/// </summary>
internal static class TicketEntries
{
    public static Decision Decide(IncidentState state, ReportTicketUpdate update, Instant now)
    {
        if (IncidentOpening.Ticket(update.Ticket) is { } ticket)
            return ticket;
        if (Inputs.Optional(update.Text, "text", IncidentLimits.Note) is { } text)
            return text;
        var entry = Entry(state, update, now);
        return Decision.Accept(
            [.. Treatment(state, update, entry is not null, now), .. entry is null ? Array.Empty<SubjectEvent>() : [entry]]);
    }

    private static TicketReported? Entry(IncidentState state, ReportTicketUpdate update, Instant now)
    {
        var heard = update.HeardAt ?? now;
        if (Change(state, update, heard) is not { } change)
            return null;
        if (update.Intake is { Outcome: IntakeOutcome.Ignore } && change is not (TicketChange.Resolved or TicketChange.Reopened))
            return null;
        var last = state.TicketNews;
        var saysNothingNew = change == TicketChange.Repeated || (last is not null && (last.Change, last.Text) == (change, update.Text));
        return saysNothingNew && heard < (last?.At ?? state.OpenedAt) + TicketNews.RepeatsAtMostEvery
            ? null
            : new TicketReported(change, update.Ticket, now, update.Text);
    }

    // An alert that fires after it was resolved is the same ticket, open again; one that was sent before and came late is not.
    private static TicketChange? Change(IncidentState state, ReportTicketUpdate update, Instant heard)
    {
        var firesAgain = state.TicketNews?.ResolvedAt is { } resolved
            && heard > resolved
            && (update.StartedAt is not { } started || started > state.FirstAlertOrOpening());
        if (update.Opening)
            return firesAgain ? TicketChange.Reopened : null;
        return update.Change == TicketChange.Repeated && firesAgain ? TicketChange.Reopened : update.Change;
    }

    private static IEnumerable<SubjectEvent> Treatment(IncidentState state, ReportTicketUpdate update, bool heard, Instant now)
    {
        if (update.Intake is not { RulesVersion: > 0 } intake)
            yield break;
        var handled = state.Intake?.Handled ?? IntakeDecision.Default;
        var graver = state.Status == IncidentStatus.Suspected && update.Change != TicketChange.Resolved && intake.Outcome > handled;
        if (!graver && (!heard || intake == state.Intake?.Last))
            yield break;
        yield return new IntakeDecided(update.Ticket.Source, intake.Outcome, intake.RulesVersion, intake.Rule);
        if (graver && intake.Outcome >= IntakeOutcome.OpenAndAssess && state.Stage(Law.Stages.Assessment) is null)
            yield return IncidentDues.Assessment(state.Policy, now);
    }
}
