using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="Zone">tzdb id of the organisation's zone, in which due days end.</param>
[EventType("assessment.started")]
public sealed record AssessmentStarted(Instant At, string Zone) : SubjectEvent;
