using NodaTime;

namespace Nis2Functions.Assessments;

/// <param name="Months">1 to 36; absent to end the cycle.</param>
/// <param name="NextOn">The next due day; absent for that many months from the last time, or from today.</param>
public sealed record CycleRequest(int? Months = null, LocalDate? NextOn = null);
