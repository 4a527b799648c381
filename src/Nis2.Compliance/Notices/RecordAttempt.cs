using NodaTime;

namespace Nis2.Compliance.Notices;

/// <summary>How a delivery went.</summary>
/// <param name="Detail">For operators, such as the server's answer; cut to 500 characters.</param>
/// <param name="RetryAfter">The receiver asked not to be tried again for that long; a day counts at most.</param>
/// <param name="Final">The receiver wants nothing more.</param>
public sealed record RecordAttempt(
    Recipient Recipient, DeliveryOutcome Outcome, string? Detail = null, Duration? RetryAfter = null, bool Final = false) : NoticeCommand;
