using NodaTime;

namespace Nis2.Compliance.Mapping;

/// <param name="By">Opaque id of the author.</param>
/// <param name="Remaining">Null where coverage is full, or where it was erased.</param>
/// <param name="Reason">Null where it was erased.</param>
public sealed record PairOverride(
    string Requirement,
    string Control,
    Relationship Relationship,
    Coverage Coverage,
    Instant At,
    string By,
    string? Remaining,
    string? Reason);
