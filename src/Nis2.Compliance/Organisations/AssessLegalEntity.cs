using NodaTime;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Organisations;

/// <summary>Adds a legal entity or answers anew; what follows for each country is computed and recorded with the answers.</summary>
/// <param name="Countries">The organisation's own, if empty.</param>
public sealed record AssessLegalEntity(
    string Entity,
    string Name,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string>? EntityTypes = null,
    SizeAnswers? Size = null,
    ScopeCases? Cases = null,
    IReadOnlyList<string>? NegligibleTypes = null,
    LocalDate? QualifiesSince = null,
    Instant? DutyStartsAt = null) : OrganisationCommand;
