namespace Nis2Functions.Mapping;

public sealed record MappingReasonRequest(string? Reason);
