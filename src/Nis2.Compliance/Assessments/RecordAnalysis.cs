namespace Nis2.Compliance.Assessments;

/// <summary>Keeps how things stand today, to be compared with later.</summary>
/// <param name="StatementSha256">Of the statement that was looked at.</param>
public sealed record RecordAnalysis(GapReport Report, string StatementSha256) : AssessmentCommand;
