using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

public sealed class ClosureForm : IIncidentForm
{
    private const string Reason = "reason";

    public string Name => "closure";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<ReportIncidentFunctions>(nameof(ReportIncidentFunctions.CloseIncident));

    public bool Fits(FormSubject subject) => subject.State.Status is IncidentStatus.Reported or IncidentStatus.NotSignificant or IncidentStatus.Withdrawn;

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Close,
        [ActionTexts.CloseIntro],
        [new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason) { Long = true }],
        ActionTexts.Close);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var reason = input.Needed(Reason);
        return Task.FromResult(FormReading.Of(input, () => new CloseIncident(reason)));
    }
}
