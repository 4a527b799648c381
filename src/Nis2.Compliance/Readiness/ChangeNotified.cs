using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>The authority was told of a change.</summary>
[EventType("readiness.change-notified")]
public sealed record ChangeNotified(int Change, LocalDate NotifiedOn, string? Reference = null) : SubjectEvent;
