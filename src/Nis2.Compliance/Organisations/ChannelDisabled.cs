using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Organisations;

/// <summary>Its receiver wants nothing more, or has not answered for days.</summary>
[EventType("organisation.channel-disabled")]
public sealed record ChannelDisabled(string Recipient, Channel Channel, string Reason, Instant At) : SubjectEvent;
