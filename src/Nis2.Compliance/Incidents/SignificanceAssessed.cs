using NodaTime;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>An assessment as it was made: what was known, what the criteria said of it, and what a person decided.</summary>
/// <param name="Sets">The sets of criteria, each with its version.</param>
/// <param name="Decision">Null where the person left it open.</param>
[EventType("incident.significance-assessed")]
public sealed record SignificanceAssessed(
    Instant At,
    SignificanceInputs Inputs,
    IReadOnlyList<RelatedIncident> Related,
    SignificanceOutcome Outcome,
    IReadOnlyList<string> Sets,
    IReadOnlyList<AssessedCriterion> Criteria,
    SignificanceOutcome? Decision = null,
    [Erasable] string? Reason = null) : SubjectEvent;
