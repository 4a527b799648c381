using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <param name="Clauses">Without their notes; each replaces what was said of its clause.</param>
/// <param name="Notes">By clause.</param>
[EventType("soa.clauses-stated")]
public sealed record ClausesStated(
    Instant At, IReadOnlyList<ClauseStatus> Clauses, [Erasable] IReadOnlyDictionary<string, string>? Notes = null) : SubjectEvent;
