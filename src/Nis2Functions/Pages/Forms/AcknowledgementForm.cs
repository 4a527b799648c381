using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

public sealed class AcknowledgementForm : IIncidentForm
{
    private static readonly IncidentKind Incidents = new();

    public string Name => "acknowledgement";

    public IReadOnlyList<Role> Roles { get; } =
        FormRoles.Of<ReportIncidentFunctions>(nameof(ReportIncidentFunctions.AcknowledgeIncidentReminder));

    public bool Fits(FormSubject subject) => subject.Stage is { } stage
        && Incidents.Obligations(subject.State).Any(one => one.Id == stage && !one.Estimate)
        && subject.State.Stage(stage) is { Due: { } due } clock
        && subject.State.Policy.RuleFor(stage).Leads
            .Select(lead => due - lead)
            .Any(reminder => reminder <= subject.Now && !(reminder <= clock.AnsweredAt));

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Of(ActionTexts.Acknowledge, subject.StageTitle),
        [ActionTexts.AcknowledgeIntro],
        [],
        ActionTexts.Acknowledge);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation) =>
        Task.FromResult(FormReading.Of(input, () => new AcknowledgeReminder(subject.Stage ?? string.Empty)));
}
