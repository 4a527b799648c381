using NodaTime;

namespace Nis2Functions.Assessments;

/// <param name="On">Absent for today.</param>
/// <param name="Evidence">Ids of evidence, such as the minutes.</param>
public sealed record CycleHeldRequest(LocalDate? On = null, IReadOnlyList<string>? Evidence = null, string? Result = null);
