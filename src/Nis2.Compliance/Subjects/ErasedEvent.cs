namespace Nis2.Compliance.Subjects;

/// <summary>
/// Erasable parts of earlier events of the stream are gone for good. Every kind's stream may carry it; it changes no facts, so kinds never
/// see it in <see cref="ISubjectKind{TState}.Apply"/>: their state is folded again from the erased events.
/// </summary>
/// <param name="Versions">The events whose erasable parts were erased.</param>
/// <param name="Reason">Why, without personal data: it stays.</param>
[EventType("subject.erased")]
public sealed record ErasedEvent(IReadOnlyList<int> Versions, string Reason) : SubjectEvent;
