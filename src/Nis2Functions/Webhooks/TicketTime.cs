using NodaTime;

namespace Nis2Functions.Webhooks;

/// <param name="AsSent">In the sender's own form.</param>
/// <param name="At">Null unless the text names its offset: a local time starts nothing.</param>
public sealed record TicketTime(string AsSent, Instant? At);
