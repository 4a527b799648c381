using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

public sealed class AwarenessCorrectionForm : IIncidentForm
{
    private const string Reason = "reason";

    public string Name => "awareness-correction";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<JudgeIncidentFunctions>(nameof(JudgeIncidentFunctions.StateAwareness));

    public bool Fits(FormSubject subject) => subject.State.Aware is not null;

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Correct,
        [ActionTexts.CorrectIntro],
        [Moment(subject), new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason) { Long = true }],
        ActionTexts.Correct);

    public IReadOnlyDictionary<string, string> Filled(FormSubject subject) =>
        subject.State.Aware is { } aware ? MomentValues.Of(Moment(subject), aware.At) : MomentValues.None;

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var (at, reason) = (input.Moment(Moment(subject)), input.Needed(Reason));
        return Task.FromResult(FormReading.Of(input, () => new CorrectAwareness(at!.Value, reason)));
    }

    private static MomentField Moment(FormSubject subject) =>
        new("awareAt", ActionTexts.AwareAt, subject.Zone, subject.Now) { MayBeNow = false };
}
