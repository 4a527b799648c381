namespace Nis2Functions.Assessments;

/// <param name="Sha256">Of the statement that was seen, as its answer says.</param>
public sealed record ApprovalRequest(string Sha256);
