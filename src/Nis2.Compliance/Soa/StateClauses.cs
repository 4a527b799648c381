namespace Nis2.Compliance.Soa;

public sealed record StateClauses(IReadOnlyList<ClauseStatus> Clauses) : SoaCommand;
