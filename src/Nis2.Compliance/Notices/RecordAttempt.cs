namespace Nis2.Compliance.Notices;

/// <summary>How a delivery went.</summary>
/// <param name="Detail">For operators, such as the server's answer; cut to 500 characters.</param>
public sealed record RecordAttempt(Recipient Recipient, DeliveryOutcome Outcome, string? Detail = null) : NoticeCommand;
