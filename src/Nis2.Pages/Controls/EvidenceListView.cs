using Nis2.Compliance.Evidence;

namespace Nis2.Pages.Controls;

/// <param name="Coverage">By the consolidated set, today.</param>
/// <param name="More">True where there is more than the page shows.</param>
public sealed record EvidenceListView(
    OrganisationFrame Frame, EvidenceCoverage Coverage, IReadOnlyList<EvidenceRow> Evidence, bool More);
