namespace Nis2Functions.Webhooks;

/// <param name="Note">What became of it, such as the id of the incident that was opened by hand; 1 to 200 characters.</param>
public sealed record SettlementRequest(string Note);
