using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2Functions.Simulation;

/// <summary>What people do with one incident, in an order and at times that the dice decide.</summary>
public static class Scenario
{
    private static readonly string Payload = new('a', 64);

    public static SubjectId Play(World world, int number)
    {
        var id = SubjectId.Of("incident", OpaqueId.From("simulated", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var dice = world.Dice;
        var start = dice.Between(Duration.Zero, Duration.FromHours(30));
        world.Later(start, id, _ => Open());
        Maybe(0.8, start, Duration.FromHours(30), state => new StateAwareness("log", GapReason: "found late"));
        Maybe(0.2, start, Duration.FromHours(40), state => new JudgeNotSignificant("test system"));
        Maybe(0.6, start, Duration.FromHours(40), state => new SubmitStage(Stages.EarlyWarning, "portal", Payload));
        Maybe(0.6, start, Duration.FromHours(110), state => new SubmitStage(Stages.IncidentNotification, "portal", Payload));
        Maybe(0.3, start, Duration.FromDays(40), state => new SubmitStage(Stages.FinalReport, "portal", Payload));
        Maybe(0.3, start, Duration.FromHours(60), Correct);
        Maybe(0.3, start, Duration.FromHours(60), state => new AcknowledgeReminder(Stages.EarlyWarning));
        Maybe(0.3, start, Duration.FromHours(100), state => new AcknowledgeReminder(Stages.IncidentNotification));
        Maybe(0.4, start, Duration.FromDays(20), state => new AddNote("note", "called the provider"));
        Maybe(0.1, start, Duration.FromDays(50), state => new CloseIncident("nothing left"));
        return id;

        void Maybe(double chance, Duration from, Duration within, Func<IncidentState, IncidentCommand> command)
        {
            if (dice.Chance(chance))
                world.Later(dice.Between(from, from + within), id, command);
        }
    }

    private static OpenIncident Open() => new(
        "Unusual log-ins", null, Severity.High, "DE", "Europe/Berlin", ReminderPolicy.Default);

    // An hour earlier than was stated, or a command out of place where nothing was.
    private static IncidentCommand Correct(IncidentState state) => state.Aware is { } aware
        ? new CorrectAwareness(aware.At - Duration.FromHours(1), "the mail came earlier")
        : new AcknowledgeReminder(Stages.Assessment);
}
