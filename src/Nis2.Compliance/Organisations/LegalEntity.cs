using System.Text.Json.Serialization;
using NodaTime;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Organisations;

/// <summary>One legal entity of the organisation with its standing under the law of each Member State concerned.</summary>
/// <param name="Id">The organisation's name for it: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="Countries">ISO 3166 alpha-2 of the Member States whose law applies (Art. 26), the main one first.</param>
/// <param name="QualifiesSince">First day on which it met the criteria; null is unknown.</param>
/// <param name="DutyStartsAt">Start of the duty to report where it takes more than the criteria, such as a listing.</param>
public sealed record LegalEntity(
    string Id,
    string Name,
    IReadOnlyList<string> Countries,
    IReadOnlyList<LegalStanding> Standings,
    IReadOnlyList<string>? EntityTypes = null,
    SizeAnswers? Size = null,
    ScopeCases? Cases = null,
    IReadOnlyList<string>? NegligibleTypes = null,
    LocalDate? QualifiesSince = null,
    Instant? DutyStartsAt = null)
{
    private const string TrustServiceProviders = "I.8.7";

    /// <summary>Trust service providers notify within 24 hours (Art. 23(4), second subparagraph).</summary>
    [JsonIgnore]
    public bool TrustService => EntityTypes?.Contains(TrustServiceProviders) == true;

    /// <summary>What one Member State's law is asked about it.</summary>
    public ScopeQuestion Question(string country) => new(country, EntityTypes, Size, Cases, NegligibleTypes);

    /// <summary>Null where that Member State's law is not concerned.</summary>
    public LegalStanding? In(string country) => Standings.FirstOrDefault(standing => standing.Country == country);

    /// <summary>Whether incidents are reported under that Member State's NIS2 act, and why.</summary>
    public DutyState? Reporting(string country) => In(country)?.Of(ScopeDuty.Reporting);
}
