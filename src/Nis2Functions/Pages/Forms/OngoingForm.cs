using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>Whether the incident goes on: then a progress report takes the final one's place (Art. 23(4)(e)).</summary>
public sealed class OngoingForm : IIncidentForm
{
    private const string Ongoing = "ongoing";
    private const string Reason = "reason";
    private const string Yes = "yes";
    private const string No = "no";

    public string Name => "ongoing";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<IncidentContextFunctions>(nameof(IncidentContextFunctions.StateOngoing));

    public bool Fits(FormSubject subject) => subject.State is { Aware: not null, Status: IncidentStatus.Significant };

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Ongoing,
        [ActionTexts.OngoingIntro],
        [
            new ChoiceField(Ongoing, ActionTexts.Ongoing, [new Choice(Yes, AssessmentTexts.Yes), new Choice(No, AssessmentTexts.No)]),
            new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason)
            {
                Long = true, Optional = true, Hint = ActionTexts.ChangeNeedsReason,
            },
        ],
        ActionTexts.Record);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var ongoing = input.Needed(Ongoing) == Yes;
        return Task.FromResult(FormReading.Of(input, () => new StateOngoing(ongoing, input.Text(Reason))));
    }
}
