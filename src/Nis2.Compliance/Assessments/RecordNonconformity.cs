using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Something does not comply: corrective action follows without undue delay (Art. 21(4)).</summary>
/// <param name="FoundOn">Null for today.</param>
/// <param name="Action">What corrects it, by when.</param>
public sealed record RecordNonconformity(NonconformitySource Source, LocalDate? FoundOn, ActionDetails Action) : AssessmentCommand;
