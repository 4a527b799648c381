namespace Nis2.Compliance.Evidence;

public sealed record WithdrawEvidence(string? Reason) : EvidenceCommand;
