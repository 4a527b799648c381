using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What was judged significant turned out not to be: stages that were not filed end, nothing filed is cancelled.</summary>
[EventType("incident.significance-withdrawn")]
public sealed record SignificanceWithdrawn(Instant At, Instant StatedAt, [Erasable] string? Reason = null) : SubjectEvent;
