using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;
using NodaTime;

namespace Nis2Functions.Scope;

/// <param name="Countries">Member States whose law applies, by ISO 3166 alpha-2, the main one first; the organisation's, if absent.</param>
/// <param name="QualifiesSince">First day on which the entity met the criteria.</param>
/// <param name="DutyStartsAt">When the duty to report starts where that takes more than the criteria, such as a listing.</param>
public sealed record LegalEntityRequest(
    string Name,
    IReadOnlyList<string>? Countries = null,
    IReadOnlyList<string>? EntityTypes = null,
    SizeAnswers? Size = null,
    ScopeCases? Cases = null,
    IReadOnlyList<string>? NegligibleTypes = null,
    LocalDate? QualifiesSince = null,
    Instant? DutyStartsAt = null)
{
    internal AssessLegalEntity Command(string entity) =>
        new(entity, Name, Countries ?? [], EntityTypes, Size, Cases, NegligibleTypes, QualifiesSince, DutyStartsAt);
}
