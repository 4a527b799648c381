using Nis2.Compliance.Reports;
using Nis2Functions.Evidence;
using NodaTime;

namespace Nis2Functions.Reports;

/// <summary>A frozen version of a report.</summary>
/// <param name="Content">Where its bytes are.</param>
/// <param name="Generated">False where the bytes were brought in.</param>
/// <param name="Reason">Of a correction.</param>
public sealed record ReportVersionView(
    string Stage,
    int Number,
    string Sha256,
    string ContentType,
    bool Generated,
    string By,
    Instant At,
    string? SignedOffBy,
    string? Reason,
    string EvidenceId,
    string Content)
{
    internal static ReportVersionView Of(string organisation, FrozenVersion version) => new(
        version.Stage,
        version.Number,
        version.Sha256,
        version.ContentType,
        version.Generated,
        version.By,
        version.At,
        version.SignedOffBy,
        version.Reason,
        version.EvidenceId,
        EvidenceView.Address(organisation, version.EvidenceId) + "/content");
}
