using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>The chain has ended and nobody has acknowledged the page, or nobody could be reached: an alarm of its own.</summary>
/// <param name="Round">How often the chain has been gone through, from 1.</param>
/// <param name="Reached">Whether any channel has taken the page over, in whichever round.</param>
[EventType("notice.chain-unanswered")]
public sealed record ChainUnanswered(int Round, bool Reached, Instant At) : SubjectEvent;
