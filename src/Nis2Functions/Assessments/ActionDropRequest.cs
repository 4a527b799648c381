namespace Nis2Functions.Assessments;

/// <param name="Reason">At most 2000 characters.</param>
public sealed record ActionDropRequest(string Reason);
