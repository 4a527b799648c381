using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.channel-enabled")]
public sealed record ChannelEnabled(string Recipient, Channel Channel) : SubjectEvent;
