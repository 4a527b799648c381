namespace Nis2Functions.Evidence;

public sealed record LinkRemovalRequest(IReadOnlyList<string> Targets, string Reason);
