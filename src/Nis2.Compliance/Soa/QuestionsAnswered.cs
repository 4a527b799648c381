using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <param name="Answers">Without their notes; each replaces the answer to its question.</param>
/// <param name="Notes">By question.</param>
[EventType("soa.questions-answered")]
public sealed record QuestionsAnswered(
    Instant At, IReadOnlyList<SelfAnswer> Answers, [Erasable] IReadOnlyDictionary<string, string>? Notes = null) : SubjectEvent;
