using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.effects-stated")]
public sealed record EffectsStated(
    EffectKnown CrossBorder,
    EffectKnown CrossSector,
    IReadOnlyList<string> MemberStates,
    IReadOnlyList<string> Sectors,
    Instant StatedAt,
    [Erasable] string? Reason = null) : SubjectEvent;
