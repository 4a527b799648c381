using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Frameworks;

/// <param name="Iso27001">As printed.</param>
/// <param name="Nis2">As printed.</param>
/// <param name="Correction">What is wrong or missing in the printed words.</param>
/// <param name="Basis">Where the directive says so.</param>
public sealed record FrameworkCriterion(
    string Id, GuidedText Name, string Iso27001, string Nis2, GuidedText? Correction = null, string? Basis = null);
