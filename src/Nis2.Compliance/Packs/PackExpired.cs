using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Packs;

/// <summary>The archive was deleted; what it was made of stays.</summary>
[EventType("pack.expired")]
public sealed record PackExpired(Instant At) : SubjectEvent;
