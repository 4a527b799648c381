using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>A duty with an instant.</summary>
/// <param name="Id">Unique within its subject and stable, such as <c>early-warning</c>.</param>
/// <param name="Due">The conservative instant, which drives reminders; null while there is no anchor and no estimate.</param>
/// <param name="LegalLatest">The latest instant that the law allows, where that is later.</param>
/// <param name="Estimate">True while the anchor has not happened yet and <paramref name="Due"/> is a forecast.</param>
/// <param name="Source">What it rests on, such as <c>Directive (EU) 2022/2555 Art. 23(4)(a)</c>.</param>
/// <param name="Confidence"><c>verified</c>, or how far the source was checked.</param>
public sealed record Obligation(
    string Id,
    string Title,
    Instant? Due,
    Instant? LegalLatest,
    bool Estimate,
    Force Force,
    string Source,
    string Confidence,
    bool Overdue,
    bool Exercise);
