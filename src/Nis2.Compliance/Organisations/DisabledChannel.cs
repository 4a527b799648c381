using NodaTime;

namespace Nis2.Compliance.Organisations;

/// <summary>Nothing is sent there until a person enables it again.</summary>
/// <param name="Recipient">A person's opaque id, or a subscription's.</param>
/// <param name="Reason">A stable word, such as <c>http-410</c>.</param>
public sealed record DisabledChannel(string Recipient, Channel Channel, Instant Since, string Reason);
