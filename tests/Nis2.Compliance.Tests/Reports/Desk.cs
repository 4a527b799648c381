using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Tests.Incidents;

namespace Nis2.Compliance.Tests.Reports;

/// <summary>An incident and the reports that are written of it.</summary>
internal sealed class Desk
{
    private readonly ReportKind kind = new();
    private int version;

    public Desk(IncidentState incident, ReportingOrganisation? organisation = null, LayoutSet? layouts = null)
    {
        Incident = incident;
        Organisation = organisation ?? new ReportingOrganisation("Acme Energie AG", ["I.1.a.1"]);
        Layouts = layouts ?? LayoutSet.Known;
    }

    public static Desk Significant(string country = "DE", ExerciseRequest? exercise = null, ReportingOrganisation? organisation = null)
    {
        var opening = IncidentStory.Opening(exercise) with { Country = country };
        return new Desk(IncidentStory.Begin().Given(opening).Given(IncidentStory.Awareness()).State, organisation);
    }

    public IncidentState Incident { get; set; }

    public ReportingOrganisation Organisation { get; set; }

    public LayoutSet Layouts { get; }

    public ReportState State { get; private set; } = new();

    public IReadOnlyList<SubjectEvent> Appended { get; private set; } = [];

    public NodaTime.Instant Now { get; set; } = NodaTime.Instant.FromUtc(2026, 11, 10, 9, 0);

    public ReportDraft Draft(string stage, FormLanguage? language = null) => Find(stage, language)!;

    public ReportDraft? Find(string stage, FormLanguage? language = null)
    {
        Assert.True(ReportStage.TryParse(stage, out var parsed));
        return Drafts.Of(new DraftCase("incident-1", Incident, State, Organisation, parsed, Layouts, language));
    }

    public Refusal? Change(StateReportFields asked, string by = "ada") =>
        Take(ReportDecisions.Decide(State, asked, "incident-1", Incident, Layouts, Now), by);

    public Refusal? Say(string field, FieldContent? content, string? stage = null, string by = "ada", bool unknown = false, bool estimate = false) =>
        Change(new StateReportFields([new FieldStatement(field, content, estimate, unknown)], [], stage), by);

    public Refusal? Sign(string stage, string by, string? seen = null)
    {
        var draft = Draft(stage);
        return Take(
            ReportDecisions.SignOff(
                State, draft, seen ?? draft.ContentSha256, null, "incident-1", Incident, new DecisionContext(Now, by)),
            by);
    }

    public Refusal? Freeze(string stage, string sha256, bool generated = true) => Take(
        ReportDecisions.Freeze(
            State, new FrozenBytes("evidence-" + sha256[..4], sha256, "text/plain", generated), stage, Find(stage), "incident-1", Incident, Now),
        "ada");

    private Refusal? Take(Decision decision, string by)
    {
        Appended = [];
        if (decision is not Decision.Accepted accepted)
            return ((Decision.Refused)decision).Why;
        Appended = accepted.Events;
        foreach (var facts in accepted.Events)
            State = kind.Apply(State, new RecordedEvent(++version, Now, by, "command", facts));
        return null;
    }
}
