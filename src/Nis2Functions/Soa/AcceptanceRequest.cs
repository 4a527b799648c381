namespace Nis2Functions.Soa;

/// <param name="ReadingSha256">Of the reading that was looked at.</param>
public sealed record AcceptanceRequest(string ReadingSha256);
