using System.Text.RegularExpressions;
using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>Legal entities and their standing.</summary>
internal static partial class LegalEntityDecisions
{
    private const int MostEntities = 50;
    private const int LongestName = 200;
    private const int LongestReason = 2_000;

    private static readonly LocalDate Earliest = new(2000, 1, 1);
    private static readonly LocalDate Latest = new(2100, 1, 1);

    public static Decision Decide(OrganisationState state, AssessLegalEntity asked)
    {
        string[] countries = asked.Countries.Count == 0 ? [state.Country] : [.. asked.Countries.Distinct()];
        if (Inputs.Refused(
            out var refusal,
            EntityId().IsMatch(asked.Entity)
                ? null
                : Inputs.Invalid("entity-id-malformed", "1 to 40 lower-case letters, digits and hyphens.", "entity"),
            Inputs.Text(asked.Name, "name", LongestName),
            countries.Length > Countries.All.Count ? Inputs.Invalid("too-many-countries", "There are fewer countries.", "countries") : null,
            countries.Any(country => Countries.Find(country) is null)
                ? Inputs.Invalid("country-unknown", "Member States' two-letter codes are needed, such as DE.", "countries")
                : null,
            ScopeQuestions.Check(Question(asked, countries[0])),
            asked.QualifiesSince < Earliest || asked.QualifiesSince > Latest
                ? Inputs.Invalid("date-out-of-range", "A day from 2000 to 2100.", "qualifiesSince")
                : null,
            state.LegalEntities.Count >= MostEntities && state.LegalEntities.All(entity => entity.Id != asked.Entity)
                ? new Refusal(RefusalKind.Conflict, "too-many-legal-entities", $"{MostEntities} legal entities at most.")
                : null))
            return refusal;
        var assessed = new LegalEntity(
            asked.Entity,
            asked.Name.Trim(),
            countries,
            [.. countries.Select(country => ScopeAssessment.Standing(Question(asked, country)))],
            asked.EntityTypes,
            asked.Size,
            asked.Cases,
            asked.NegligibleTypes,
            asked.QualifiesSince,
            asked.DutyStartsAt);
        var standing = state.LegalEntities.FirstOrDefault(entity => entity.Id == asked.Entity);
        return standing is not null && DomainJson.Same(standing, assessed)
            ? Decision.Accept()
            : Decision.Accept(new LegalEntityAssessed(assessed));
    }

    public static Decision Decide(OrganisationState state, RemoveLegalEntity asked)
    {
        if (state.LegalEntities.All(entity => entity.Id != asked.Entity))
            return Decision.Accept();
        return Inputs.Optional(asked.Reason, "reason", LongestReason) is { } refusal
            ? refusal
            : Decision.Accept(new LegalEntityRemoved(asked.Entity, asked.Reason));
    }

    private static ScopeQuestion Question(AssessLegalEntity asked, string country) =>
        new(country, asked.EntityTypes, asked.Size, asked.Cases, asked.NegligibleTypes);

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex EntityId();
}
