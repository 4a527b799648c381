namespace Nis2Functions.Assessments;

/// <param name="Reason">At most 2000 characters; absent to take the exemption back.</param>
public sealed record ExemptionRequest(string? Reason = null);
