using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

public sealed record ClauseRequest(Implementation Status, string? Note = null);
