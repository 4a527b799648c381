namespace Nis2.Compliance.Mapping;

public sealed record WithdrawOverride(string Requirement, string Control, string? Reason) : MappingCommand;
