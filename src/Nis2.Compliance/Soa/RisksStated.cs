using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <param name="Risks">Without their texts; each replaces the risk of its id.</param>
/// <param name="Removed">Ids that are no longer followed.</param>
[EventType("soa.risks-stated")]
public sealed record RisksStated(
    Instant At,
    IReadOnlyList<RiskEntry> Risks,
    IReadOnlyList<string> Removed,
    [Erasable] IReadOnlyList<RiskTexts>? Texts = null) : SubjectEvent;
