using Nis2.Compliance.Assessments;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <param name="FoundOn">Absent for today.</param>
/// <param name="Action">What corrects it.</param>
public sealed record NonconformityRequest(NonconformitySource Source, ActionDetails Action, LocalDate? FoundOn = null);
