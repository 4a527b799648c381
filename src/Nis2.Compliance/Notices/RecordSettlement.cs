namespace Nis2.Compliance.Notices;

/// <summary>How telling a pager to stop went.</summary>
/// <param name="Detail">For operators; cut to 500 characters.</param>
public sealed record RecordSettlement(Recipient Recipient, DeliveryOutcome Outcome, string? Detail = null) : NoticeCommand;
