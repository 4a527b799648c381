namespace Nis2.Compliance.Assessments;

/// <summary>Management approves the extended statement as it stands (Art. 20(1)).</summary>
/// <param name="Sha256">What was seen; another one now is refused.</param>
/// <param name="Present">Of the statement as it is now.</param>
/// <param name="Evidence">Id under which its content is kept.</param>
public sealed record ApproveStatement(string Sha256, string Present, string Evidence) : AssessmentCommand;
