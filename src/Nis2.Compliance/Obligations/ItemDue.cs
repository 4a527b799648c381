using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>Something that is asked for, and until when.</summary>
/// <param name="Id">Unique and stable, such as <c>registration.de.hosting</c>.</param>
/// <param name="Due">End of the last day; null where the law gives no date that can be computed.</param>
/// <param name="LegalLatest">Where the law allows later.</param>
/// <param name="Basis">What it rests on; it says so where no date can be computed.</param>
public sealed record ItemDue(
    string Id,
    string Title,
    Instant? Due,
    Instant? LegalLatest,
    Force Force,
    string Basis,
    string Confidence);
