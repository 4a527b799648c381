using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>All forms of an incident, the most urgent first.</summary>
public static class IncidentForms
{
    public static IReadOnlyList<IIncidentForm> All { get; } =
    [
        new AcknowledgementForm(),
        new AwarenessForm(),
        new AssessmentForm(),
        new ReasonForm(
            "not-significant",
            FormRoles.Of<JudgeIncidentFunctions>(nameof(JudgeIncidentFunctions.JudgeNotSignificant)),
            ActionTexts.NotSignificant,
            ActionTexts.NotSignificantIntro,
            subject => subject.State.Status == IncidentStatus.Suspected,
            given => new JudgeNotSignificant(given.Reason, given.At, OverrideReason: given.Override))
        {
            Moment = ActionTexts.JudgedAt,
            Override = subject => subject.State.Assessment?.Outcome == SignificanceOutcome.Significant,
        },
        new SubmissionForm(),
        new OngoingForm(),
        new TimeForm(),
        new NoteForm(),
        new AwarenessCorrectionForm(),
        new ReasonForm(
            "withdrawal",
            FormRoles.Of<EndIncidentFunctions>(nameof(EndIncidentFunctions.WithdrawSignificance)),
            ActionTexts.Withdraw,
            ActionTexts.WithdrawIntro,
            subject => subject.State is { Aware: not null, Withdrawn: null, Closed: null, Voided: null },
            given => new WithdrawSignificance(given.Reason, given.At))
        {
            Moment = ActionTexts.KnownSince,
        },
        new ReasonForm(
            "closure",
            FormRoles.Of<ReportIncidentFunctions>(nameof(ReportIncidentFunctions.CloseIncident)),
            ActionTexts.Close,
            ActionTexts.CloseIntro,
            subject => subject.State.Status is IncidentStatus.Reported or IncidentStatus.NotSignificant or IncidentStatus.Withdrawn,
            given => new CloseIncident(given.Reason)),
        new ReasonForm(
            "void",
            FormRoles.Of<EndIncidentFunctions>(nameof(EndIncidentFunctions.VoidIncident)),
            ActionTexts.Void,
            ActionTexts.VoidIntro,
            subject => subject.State is { Closed: null, Voided: null } state && state.Stages.All(stage => stage.Submission is null),
            given => new VoidIncident(given.Reason)),
    ];

    public static IIncidentForm? Find(string? name) => All.FirstOrDefault(form => form.Name == name);

    public static bool Admits(this IIncidentForm form, IReadOnlySet<Role> roles) => form.Roles.Count == 0 || form.Roles.Any(roles.Contains);
}
