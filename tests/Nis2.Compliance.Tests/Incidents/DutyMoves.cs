using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>What scripts do with several duties, whether it makes sense or not.</summary>
internal static class DutyMoves
{
    /// <param name="pick">Chooses among what there is.</param>
    public static IncidentCommand Command(Story story, int what, int pick) => what switch
    {
        0 => DutyStory.Adds(DutyStory.Cyprus),
        1 => DutyStory.Adds(DutyStory.Portugal),
        2 => DutyStory.Adds(DutyStory.Gdpr),
        3 => DutyStory.Adds(DutyStory.Customer),
        4 => DutyStory.Adds(DutyStory.Slovakia),
        5 => new StateOngoing(story.State.Ongoing?.Value != true, "Changed."),
        6 => Time(story, IncidentTime.Handled),
        7 => Time(story, IncidentTime.ImpactEnded),
        8 => Time(story, IncidentTime.Detected),
        9 => new RequestIntermediateReport(Due: Now(story) + Duration.FromDays(3)),
        10 or 11 or 12 or 13 => Any(story, pick) is { } stage ? IncidentStory.Submission(stage) : Nothing,
        14 or 15 or 16 => Any(story, pick) is { } stage ? new AcknowledgeReminder(stage) : Nothing,
        17 => new StateDutyAwareness("gdpr", "Files left.", GapReason: "Late.", CorrectionReason: Aware(story) ? "Earlier." : null),
        18 => new EndDuty("bank", "Not owed."),
        19 => new WithdrawSignificance("A test system."),
        20 => new UpdateStage(Stages.IncidentNotification, "portal", IncidentStory.Hash),
        21 => new WaiveStage("pt.incident-notification", "Nothing to update."),
        _ => pick % 5 == 0 ? new VoidIncident("Mistaken.") : Nothing,
    };

    private static AddNote Nothing { get; } = new("n", "Nothing.");

    private static Instant Now(Story story) => story.State.OwnTime(story.Now);

    private static bool Aware(Story story) => story.State.Duty("gdpr")?.Aware is not null;

    private static StateTime Time(Story story, IncidentTime which) => new(which, Now(story) - Duration.FromHours(1), "Stated.");

    private static string? Any(Story story, int pick) => story.State.Stages is { Count: > 1 } stages
        ? stages[1 + (pick % (stages.Count - 1))].Stage
        : null;
}
