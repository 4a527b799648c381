namespace Nis2.Compliance.Evidence;

public sealed record UnlinkEvidence(IReadOnlyList<string>? Targets, string? Reason) : EvidenceCommand;
