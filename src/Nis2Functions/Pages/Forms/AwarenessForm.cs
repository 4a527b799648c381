using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>Awareness of a significant incident: starts the legal clocks.</summary>
public sealed class AwarenessForm : IIncidentForm
{
    private const string Basis = "basis";
    private const string GapReason = "gapReason";

    public string Name => "awareness";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<JudgeIncidentFunctions>(nameof(JudgeIncidentFunctions.StateAwareness));

    public bool Fits(FormSubject subject) => subject.State.Aware is null;

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Aware,
        [ActionTexts.AwareIntro],
        [
            Moment(subject),
            new TextField(Basis, ActionTexts.Basis, IncidentLimits.Reason) { Long = true, Hint = ActionTexts.BasisHint },
            .. Late(subject) ? [Gap(subject)] : Array.Empty<Field>(),
        ],
        ActionTexts.Aware);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var (at, basis) = (input.Moment(Moment(subject)), input.Needed(Basis));
        return Task.FromResult(FormReading.Of(input, () => new StateAwareness(basis, at, GapReason: input.Text(GapReason))));
    }

    private static MomentField Moment(FormSubject subject) => new("awareAt", ActionTexts.AwareAt, subject.Zone, subject.Now);

    private static TextField Gap(FormSubject subject) => new(GapReason, ActionTexts.Gap, IncidentLimits.Reason)
    {
        Long = true, Optional = true, Hint = ActionTexts.GapHint(subject.State.Policy.AwarenessGapLimit),
    };

    private static bool Late(FormSubject subject) =>
        subject.Now - subject.State.FirstAlertOrOpening() > subject.State.Policy.AwarenessGapLimit;
}
