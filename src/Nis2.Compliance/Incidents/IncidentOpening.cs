using NodaTime;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

internal static class IncidentOpening
{
    public static Decision Decide(IncidentState state, OpenIncident open, Instant now)
    {
        if (state.Status != IncidentStatus.NotOpened)
        {
            return open.Ticket is { } ticket && Same(ticket, state.Ticket)
                ? Decision.Accept()
                : new Refusal(RefusalKind.Conflict, "incident-already-open", "There is an incident under this id already.");
        }

        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(open.Title, "title", IncidentLimits.Title),
            Inputs.Optional(open.Description, "description", IncidentLimits.Description),
            Inputs.Optional(open.Reporter, "reporter", IncidentLimits.Reporter),
            Country(open.Country),
            Zone(open.AuthorityZone),
            Inputs.Past(open.OccurredAt, now, "occurredAt"),
            Inputs.Past(open.FirstAlertAt, now, "firstAlertAt"),
            Compression(open.Exercise),
            Ticket(open.Ticket),
            ReminderPolicyRules.Check(open.Policy, "reminderPolicy"),
            open.Main is null ? null : DutyRules.Check(open.Main)))
            return refusal;
        var opened = new IncidentOpened(
            now,
            open.Severity,
            open.Country,
            open.AuthorityZone,
            open.Policy,
            open.OccurredAt,
            open.FirstAlertAt,
            open.Ticket,
            open.Exercise is { } exercise ? new ExerciseClock(now, exercise.Compression) : null,
            Main(open, now),
            open.Title.Trim(),
            open.Description,
            open.Reporter);
        return Decision.Accept(
            [opened, .. Treatment(open), .. IsAssessed(open) ? [IncidentDues.Assessment(opened.Policy, now)] : Array.Empty<SubjectEvent>()]);
    }

    private static bool IsAssessed(OpenIncident open) => open.Intake is null or { Outcome: >= IntakeOutcome.OpenAndAssess };

    private static IEnumerable<SubjectEvent> Treatment(OpenIncident open) =>
        open is { Ticket: { } ticket, Intake: { RulesVersion: > 0 } intake }
        ? [new IntakeDecided(ticket.Source, intake.Outcome, intake.RulesVersion, intake.Rule)]
        : [];

    // Whom another law takes out, BSIG § 28(5) and (6) for example, opens incidents all the same: no clock of Art. 23 starts.
    private static ReportingDuty? Main(OpenIncident open, Instant now) => open.Main is not { } main
        ? null
        : main with { Country = open.Country, Zone = open.AuthorityZone, NoReporting = main.NoReporting ?? DutyLaw.ExclusionOf(main, now) };

    public static Refusal? Ticket(TicketReference? ticket) => ticket is null
        ? null
        : Inputs.Text(ticket.Source, "ticket.source", IncidentLimits.Name)
            ?? Inputs.Text(ticket.System, "ticket.system", IncidentLimits.Name)
            ?? Inputs.Text(ticket.TicketId, "ticket.ticketId", IncidentLimits.TicketId)
            ?? Inputs.Optional(ticket.Link, "ticket.link", IncidentLimits.Link);

    private static Refusal? Country(string country) => Countries.Find(country) is null
        ? Inputs.Invalid("country-unknown", "ISO 3166 alpha-2 code of a state in the European Economic Area.", "country")
        : null;

    private static Refusal? Zone(string zone) => Zones.Exists(zone)
        ? null
        : Inputs.Invalid("zone-unknown", "A time zone of the tz database, such as Europe/Berlin.", "authorityZone");

    private static Refusal? Compression(ExerciseRequest? exercise) => exercise is { Compression: < 1 or > ExerciseClock.MaxCompression }
        ? Inputs.Invalid("compression-out-of-range", $"1 to {ExerciseClock.MaxCompression}.", "exercise.compression")
        : null;

    private static bool Same(TicketReference one, TicketReference? other) =>
        (one.Source, one.System, one.TicketId) == (other?.Source, other?.System, other?.TicketId);
}
