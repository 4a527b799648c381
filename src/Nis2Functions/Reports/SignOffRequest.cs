namespace Nis2Functions.Reports;

/// <param name="ContentSha256">Of the draft that the signer saw.</param>
public sealed record SignOffRequest(string ContentSha256, string? Note = null);
