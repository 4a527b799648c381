using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>A person judged the incident not significant although criteria were met, and said why.</summary>
/// <param name="Met">Articles of the criteria met.</param>
[EventType("incident.criterion-overridden")]
public sealed record CriterionOverridden(Instant At, IReadOnlyList<string> Met, [Erasable] string? Reason = null) : SubjectEvent;
