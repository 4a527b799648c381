using System.Text.Json;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Golden;

/// <summary>An incident as the first release stored it: without duties, force or anything else that came later.</summary>
public sealed class FirstReleaseTests
{
    private static readonly string[] Stream =
    [
        """
        {"type":"incident.opened","schemaVersion":1,"facts":{"openedAt":"2026-11-10T08:17:00Z","severity":"high","country":"DE",
         "authorityZone":"Europe/Berlin","policy":{"assessmentPeriod":"PT4H","awarenessGapLimit":"PT4H","escalateAfter":"PT30M",
         "leads":{"assessment":["PT1H"],"early-warning":["PT4H"],"incident-notification":["PT6H"],"final-report":["P7D"]}}},
         "erasable":{"title":"Mail server encrypted"}}
        """,
        Due("assessment", "opening", "2026-11-10T08:17:00Z", "2026-11-10T12:17:00Z", false, "opened", null),
        """
        {"type":"incident.awareness-stated","schemaVersion":1,"facts":{"awareAt":"2026-11-10T08:17:00Z",
         "judgedSignificantAt":"2026-11-10T08:17:00Z","statedAt":"2026-11-10T08:17:00Z"},"erasable":{"basis":"Certain."}}
        """,
        Due("early-warning", "awareness", "2026-11-10T08:17:00Z", "2026-11-11T08:17:00Z", false, "awareness-stated", "de"),
        Due("incident-notification", "awareness", "2026-11-10T08:17:00Z", "2026-11-13T08:17:00Z", false, "awareness-stated", "de"),
        Due("final-report", "notification-submitted", "2026-11-13T08:17:00Z", "2026-12-13T23:00:00Z", true, "awareness-stated", "de"),
    ];

    private static IncidentState State
    {
        get
        {
            var kind = new IncidentKind();
            var catalogue = new EventCatalogue(kind);
            return Stream
                .Select((text, i) => new RecordedEvent(
                    i + 1, Story.Time("2026-11-10T09:17:00+01:00"), "anna", "first",
                    catalogue.Read(JsonSerializer.Deserialize<StoredFacts>(text, DomainJson.Options)!)))
                .Aggregate(kind.Initial, kind.Apply);
        }
    }

    [Fact]
    public void FoldsToOneDutyByLaw()
    {
        Assert.Equal(IncidentStatus.Significant, State.Status);
        Assert.Equal(("main", Regime.Nis2, "DE"), (State.Duties[0].Duty.Id, State.Duties[0].Duty.Regime, State.Duties[0].Duty.Country));
        Assert.Equal(
            [("early-warning", Force.Law, false), ("incident-notification", Force.Law, false), ("final-report", Force.Law, true)],
            new IncidentKind().Obligations(State).Select(one => (one.Id, one.Force, one.Estimate)));
        Assert.Equal(Instant.FromUtc(2026, 11, 11, 4, 17), new IncidentKind().NextStep(State)!.At);
    }

    [Fact]
    public void GoesOnByTheRulesOfThisRelease()
    {
        var at = Story.Time("2026-11-12T16:00:00+01:00");
        var decided = (Decision.Accepted)IncidentDecisions.Decide(
            State,
            new SubmitStage(Stages.IncidentNotification, "BSI portal", new string('a', 64), AlsoServes: [Stages.EarlyWarning]),
            new DecisionContext(at, "anna"));

        var due = decided.Events.OfType<StageDueRecorded>().Single(one => one.Stage == Stages.FinalReport);
        Assert.Equal((Story.Time("2026-12-13T00:00:00+01:00"), false), (due.Due, due.Estimate));
    }

    private static string Due(string stage, string anchor, string from, string due, bool estimate, string reason, string? pack) =>
        $$$"""
        {"type":"incident.stage-due-recorded","schemaVersion":1,"facts":{"stage":"{{{stage}}}","anchor":"{{{anchor}}}",
         "anchorAt":"{{{from}}}","due":"{{{due}}}","legalLatest":"{{{due}}}","estimate":{{{(estimate ? "true" : "false")}}},
         "basis":"As of then","confidence":"verified","reason":"{{{reason}}}"
         {{{(pack is null ? string.Empty : $",\"pack\":\"{pack}\",\"packVersion\":\"1\"")}}}}}
        """;
}
