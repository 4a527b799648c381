using Nis2.Pages.Gaps;

namespace Nis2.Pages.Controls;

public sealed record ControlsView(OrganisationFrame Frame, GapDocument Gaps);
