using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Obligations;

/// <summary>Something due, with what it rests on.</summary>
/// <param name="Subject">Id of the incident, supplier, ... that owes it.</param>
/// <param name="Due">Conservative: what reminders steer by.</param>
/// <param name="LegalLatest">The latest instant that the law allows, where later.</param>
public sealed record ObligationView(
    string Subject,
    string Obligation,
    string Title,
    Instant Due,
    Instant? LegalLatest,
    bool Estimate,
    Force Force,
    string Source,
    string Confidence,
    bool Overdue,
    bool Exercise);
