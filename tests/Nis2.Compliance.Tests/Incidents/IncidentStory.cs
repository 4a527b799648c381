using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>Where incident tests begin: Tuesday, 10 November 2026, 09:17 in Berlin.</summary>
internal static class IncidentStory
{
    public static readonly string Hash = new('a', 64);

    public static readonly TicketReference Ticket = new("helpdesk", "github", "acme/web#17", "https://example.org/17");

    public static Story Begin() => new(new IncidentKind(), IncidentDecisions.Decide);

    public static OpenIncident Opening(ExerciseRequest? exercise = null, ReminderPolicy? policy = null) => new(
        "Mail server encrypted",
        "Files carry an unknown ending.",
        Severity.High,
        "DE",
        "Europe/Berlin",
        policy ?? ReminderPolicy.Default,
        Ticket: Ticket,
        Exercise: exercise);

    public static Story Suspected() => Begin().Given(Opening());

    public static StateAwareness Awareness(string? at = null, string? gap = null) =>
        new("Forensics confirmed it.", at is null ? null : Story.Time(at), GapReason: gap);

    public static Story Significant() => Suspected().Given(Awareness());

    public static SubmitStage Submission(string stage, string? at = null, string? correction = null) =>
        new(stage, "BSI portal", Hash, at is null ? null : Story.Time(at), "BSI-2026-1", correction);

    public static Story Notified() => Significant().At("2026-11-12T16:00:00+01:00").Given(Submission(Stages.IncidentNotification));
}
