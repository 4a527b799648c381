using Nis2.Compliance.Subjects;

namespace Nis2Functions.Pages;

/// <summary>Where an incident's pages are.</summary>
internal static class IncidentAddress
{
    public static string Of(string organisation, SubjectId incident) => Of(organisation, incident.Value);

    public static string Of(string organisation, string incident) =>
        $"/organisations/{Uri.EscapeDataString(organisation)}/incidents/{Uri.EscapeDataString(incident)}";

    public static string OfForm(string organisation, string incident, string form, string? stage = null) =>
        $"{Of(organisation, incident)}/forms/{form}" + (stage is null ? null : "?stage=" + Uri.EscapeDataString(stage));
}
