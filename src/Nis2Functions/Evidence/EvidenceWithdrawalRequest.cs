namespace Nis2Functions.Evidence;

public sealed record EvidenceWithdrawalRequest(string Reason);
