using Nis2.Compliance.Frameworks;

namespace Nis2.Pages.Controls;

public sealed record ChecklistView(OrganisationFrame Frame, Checklist Checklist, IReadOnlyList<CheckedStep> Steps);
