using Nis2.Compliance.Law;
using Nis2.Pages.Duties;
using Nis2.Pages.Texts;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

/// <summary>What a visitor may do about an incident now.</summary>
internal sealed class IncidentActions(FormSubject incident, IReadOnlySet<Role> roles)
{
    public IReadOnlyList<ActionView> Whole =>
    [
        .. Offered(incident).Select(form => View(form, incident)),
        .. incident.State.Exercise is null ? [] : new[] { new ActionView(ExerciseTexts.Title, Address("exercise-result")) },
    ];

    /// <summary>What belongs to one stage alone.</summary>
    public IReadOnlyList<ActionView> Of(string stage)
    {
        var subject = incident with { Stage = stage };
        var forms = Offered(subject).Where(form => !form.Fits(incident)).Select(form => View(form, subject));
        return stage == Stages.Assessment
            ? [.. forms]
            : [new ActionView(ReportTexts.Read, Address($"reports/{stage}")), .. forms];
    }

    private string Address(string page) => $"{IncidentAddress.Of(incident.Organisation, incident.Id)}/{page}";

    private IEnumerable<IIncidentForm> Offered(FormSubject subject) =>
        IncidentForms.All.Where(form => form.Admits(roles) && form.Fits(subject));

    private static ActionView View(IIncidentForm form, FormSubject subject) => new(
        form.Layout(subject).Title, IncidentAddress.OfForm(subject.Organisation, subject.Id, form.Name, subject.Stage));
}
