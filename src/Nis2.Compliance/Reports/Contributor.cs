using Nis2.Compliance.Forms;

namespace Nis2.Compliance.Reports;

/// <summary>Who supplies a field's answer.</summary>
/// <param name="Person">Opaque id in the directory.</param>
public sealed record Contributor(ContributorRole? Role = null, string? Person = null);
