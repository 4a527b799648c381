namespace Nis2.Compliance.Assessments;

/// <summary>Why a measure is as strong as it is: state of the art, cost, exposure, size, likelihood, severity (Art. 21(1)).</summary>
/// <param name="Text">Null takes the note back.</param>
public sealed record NoteProportionality(string Requirement, string? Text) : AssessmentCommand;
