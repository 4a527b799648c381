using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

public sealed class NotSignificantForm : IIncidentForm
{
    private const string Reason = "reason";

    public string Name => "not-significant";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<JudgeIncidentFunctions>(nameof(JudgeIncidentFunctions.JudgeNotSignificant));

    public bool Fits(FormSubject subject) => subject.State.Status == IncidentStatus.Suspected;

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.NotSignificant,
        [ActionTexts.NotSignificantIntro],
        [Moment(subject), new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason) { Long = true }],
        ActionTexts.NotSignificant);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var (at, reason) = (input.Moment(Moment(subject)), input.Needed(Reason));
        return Task.FromResult(FormReading.Of(input, () => new JudgeNotSignificant(reason, at)));
    }

    private static MomentField Moment(FormSubject subject) => new("at", ActionTexts.JudgedAt, subject.Zone, subject.Now);
}
