using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>Any commands in any order, whether they make sense or not, and how long people take in between.</summary>
public sealed record IncidentScript(IReadOnlyList<(int What, int Minutes)> Moves, int Compression)
{
    public static Gen<IncidentScript> Any { get; } =
        from moves in (from what in Gen.Choose(0, 38) from minutes in Gen.Choose(0, 4_000) select (what, minutes)).ListOf().Resize(25)
        from compression in Gen.Elements(0, 1, 60)
        select new IncidentScript([.. moves], compression);

    /// <param name="clock">What the clock does before each command: wake in time, or sleep.</param>
    internal Story Play(Action<Story, Instant> clock)
    {
        var exercise = Compression == 0 ? null : new ExerciseRequest(Compression);
        var story = IncidentStory.Begin().Given(IncidentStory.Opening(exercise));
        foreach (var (what, minutes) in Moves)
        {
            clock(story, story.Now + (Duration.FromMinutes(minutes) / Math.Max(Compression, 1)));
            story.When(Command(story, what, minutes));
        }

        return story.Wake();
    }

    public override string ToString() => $"compression {Compression}: {string.Join(' ', Moves)}";

    private static IncidentCommand Command(Story story, int what, int pick) => what switch
    {
        0 => new AcknowledgeReminder(Stages.Assessment),
        1 => new AcknowledgeReminder(Stages.EarlyWarning),
        2 => new AcknowledgeReminder(Stages.IncidentNotification),
        3 => new AcknowledgeReminder(Stages.FinalReport),
        4 or 5 => new StateAwareness("Certain.", GapReason: "It took a while."),
        6 => IncidentStory.Submission(Stages.EarlyWarning),
        7 => IncidentStory.Submission(Stages.IncidentNotification),
        8 => IncidentStory.Submission(Stages.FinalReport),
        9 => new CorrectAwareness(story.State.OwnTime(story.Now) - Duration.FromHours(5), "Corrected."),
        10 => IncidentStory.Submission(Stages.IncidentNotification, correction: "Corrected.") with
        {
            SubmittedAt = story.State.OwnTime(story.Now) - Duration.FromHours(1),
        },
        11 => new JudgeNotSignificant("Nothing."),
        12 => new CloseIncident("Done."),
        13 => AssessmentTests.Assess("severe-disruption=yes"),
        14 => AssessmentTests.Assess("severe-disruption=no"),
        >= 16 => DutyMoves.Command(story, what - 16, pick),
        _ => new ReportTicketUpdate(TicketChange.Resolved, IncidentStory.Ticket),
    };
}
