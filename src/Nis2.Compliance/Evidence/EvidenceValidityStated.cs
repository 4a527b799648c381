using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <param name="Items">What is due because of it: the review, and the end of validity.</param>
/// <param name="Zone">tzdb id: days are days of the organisation's authority.</param>
[EventType("evidence.validity-stated")]
public sealed record EvidenceValidityStated(
    Validity Validity, string Zone, IReadOnlyList<ItemDue> Items, [Erasable] string? Why = null) : SubjectEvent;
