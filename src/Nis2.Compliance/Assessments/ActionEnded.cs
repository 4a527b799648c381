using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="Status">Done or dropped.</param>
[EventType("assessment.action-ended")]
public sealed record ActionEnded(
    int Number, ActionStatus Status, LocalDate On, IReadOnlyList<string> Evidence, [Erasable] string? Reason = null) : SubjectEvent;
