using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>When the incident occurred, was detected, was handled ...: some stages count from these.</summary>
public sealed class TimeForm : IIncidentForm
{
    private const string Which = "which";
    private const string Reason = "reason";

    public string Name => "time";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<JudgeIncidentFunctions>(nameof(JudgeIncidentFunctions.StateTime));

    public bool Fits(FormSubject subject) => subject.State is { Closed: null, Voided: null };

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.StateTime,
        [],
        [
            new ChoiceField(Which, ActionTexts.WhichTime, [
                .. Enum.GetValues<IncidentTime>().Select(time => new Choice(time.ToString(), IncidentTexts.Of(time))),
            ]),
            Moment(subject),
            new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason)
            {
                Long = true, Optional = true, Hint = ActionTexts.ChangeNeedsReason,
            },
        ],
        ActionTexts.Record);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var at = input.Moment(Moment(subject));
        if (!Enum.TryParse<IncidentTime>(input.Needed(Which), out var which) && input.Errors.All(error => error.Field != Which))
            input.Wrong(new FieldError(Which, FormTexts.Missing));
        return Task.FromResult(FormReading.Of(input, () => new StateTime(which, at ?? subject.Now, input.Text(Reason))));
    }

    private static MomentField Moment(FormSubject subject) => new("at", IncidentTexts.When, subject.Zone, subject.Now);
}
