using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="Details">Without texts.</param>
/// <param name="Source">Where a nonconformity was found.</param>
[EventType("assessment.action-planned")]
public sealed record ActionPlanned(
    int Number,
    ActionCause Cause,
    ActionDetails Details,
    NonconformitySource? Source = null,
    LocalDate? FoundOn = null,
    [Erasable] ActionTexts? Texts = null) : SubjectEvent;
