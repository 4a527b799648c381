using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>A stage's end with everything that it rests on.</summary>
/// <param name="Anchor">What the period runs from, whether or not that has happened.</param>
/// <param name="AnchorAt">Null while the anchor is missing.</param>
/// <param name="Due">Null while the anchor is missing, and where no law gives a period.</param>
/// <param name="Estimate">True where the anchor has not happened yet and <paramref name="AnchorAt"/> is a forecast.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
/// <param name="Force"><see cref="Force.Expectation"/> where no act in force makes it a duty yet, or nobody has read it in the act.</param>
public sealed record StageDeadline(
    string Stage,
    string Anchor,
    Instant? AnchorAt,
    Instant? Due,
    Instant? LegalLatest,
    string Basis,
    bool Estimate,
    string Confidence,
    string Pack,
    string PackVersion,
    Force Force = Force.Law);
