namespace Nis2.Compliance.Mapping;

public sealed record WithdrawOwnSet(string Id, string? Reason) : MappingCommand;
