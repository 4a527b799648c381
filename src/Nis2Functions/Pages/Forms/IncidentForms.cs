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
        new NotSignificantForm(),
        new SubmissionForm(),
        new AwarenessCorrectionForm(),
        new NoteForm(),
        new ClosureForm(),
    ];

    public static IIncidentForm? Find(string? name) => All.FirstOrDefault(form => form.Name == name);

    public static bool Admits(this IIncidentForm form, IReadOnlySet<Role> roles) => form.Roles.Count == 0 || form.Roles.Any(roles.Contains);
}
