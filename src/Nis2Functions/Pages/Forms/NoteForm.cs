using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

public sealed class NoteForm : IIncidentForm
{
    private const string Text = "text";

    public string Name => "note";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<ReportIncidentFunctions>(nameof(ReportIncidentFunctions.AddIncidentNote));

    public bool Fits(FormSubject subject) => true;

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Note, [], [new TextField(Text, ActionTexts.NoteText, IncidentLimits.Note) { Long = true }], ActionTexts.Note);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var text = input.Needed(Text);
        return Task.FromResult(FormReading.Of(input, () => new AddNote(input.Key, text)));
    }
}
