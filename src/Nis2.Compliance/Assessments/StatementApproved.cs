using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Management approved the extended statement with this content (Art. 20(1)).</summary>
[EventType("assessment.statement-approved")]
public sealed record StatementApproved(int Number, string Sha256, string Evidence, Instant At) : SubjectEvent;
