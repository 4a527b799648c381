using NodaTime;

namespace Nis2Functions.Assessments;

/// <param name="On">Absent for today.</param>
/// <param name="Evidence">Ids of evidence.</param>
public sealed record ActionCompletionRequest(LocalDate? On = null, IReadOnlyList<string>? Evidence = null);
