using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

[EventType("mapping.own-set-kept")]
public sealed record OwnSetKept(
    Instant At,
    string Id,
    IReadOnlyList<OwnPair> Pairs,
    [Erasable] string? Title = null,
    [Erasable] string? Source = null,
    [Erasable] string? Reason = null) : SubjectEvent;
