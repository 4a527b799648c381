using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>When a Member State's act wants entities registered and changes told.</summary>
/// <param name="Text">What was read, for people: it stands where no date can be computed.</param>
/// <param name="InForceFrom">Null while no act is in force.</param>
/// <param name="FirstDeadline">Last day for those who qualified when the act came into force.</param>
/// <param name="CountsFrom">Day that the period runs from for them, where that is not the act's first day.</param>
/// <param name="DigitalPeriod">For the types of Art. 27, where they have a period of their own.</param>
/// <param name="ChangeCountsFromKnowledge">National law counts from knowledge of the change; Art. 3(4) counts from the change.</param>
public sealed record RegistrationRule(
    string Country,
    string Text,
    string TextConfidence,
    LocalDate? InForceFrom = null,
    LocalDate? FirstDeadline = null,
    string? FirstConfidence = null,
    LocalDate? CountsFrom = null,
    RegistrationPeriod? Period = null,
    RegistrationPeriod? DigitalPeriod = null,
    RegistrationPeriod? ChangePeriod = null,
    RegistrationPeriod? DigitalChangePeriod = null,
    bool ChangeCountsFromKnowledge = false);
