using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>A stage's end with everything that it rests on.</summary>
/// <param name="Estimate">True where the anchor has not happened yet and <paramref name="AnchorAt"/> is a forecast.</param>
public sealed record StageDeadline(
    string Stage,
    string Anchor,
    Instant AnchorAt,
    Instant Due,
    Instant LegalLatest,
    string Basis,
    bool Estimate,
    string Confidence,
    string Pack,
    string PackVersion);
