namespace Nis2Functions.Assessments;

/// <param name="Text">At most 2000 characters; absent to take the note back.</param>
public sealed record ProportionalityRequest(string? Text = null);
