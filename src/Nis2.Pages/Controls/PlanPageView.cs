using Nis2.Compliance.Assessments;

namespace Nis2.Pages.Controls;

public sealed record PlanPageView(OrganisationFrame Frame, PlanState Plan);
