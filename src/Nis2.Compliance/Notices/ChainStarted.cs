using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>The notice is a page: it goes down this chain until somebody acknowledges it. Recorded anew when contacts changed.</summary>
[EventType("notice.chain-started")]
public sealed record ChainStarted(IReadOnlyList<Recipient> Recipients, Duration AcknowledgeWithin, Instant At) : SubjectEvent;
