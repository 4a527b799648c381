using Nis2.Compliance.Evidence;

namespace Nis2Functions.Packs;

/// <param name="Path">In the archive; null where the file stays out because it counts for nothing.</param>
public sealed record PackEvidence(
    string Id, string Title, EvidenceStatus Status, IReadOnlyList<string> Links, Validity Validity, string? Path, string? Reason);
