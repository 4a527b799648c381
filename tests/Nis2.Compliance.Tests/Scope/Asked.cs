using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;
using NodaTime;

namespace Nis2.Compliance.Tests.Scope;

/// <summary>Questions in which everything is answered, with "no" where nothing else is said.</summary>
internal static class Asked
{
    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 22, 9, 0);

    public static ScopeCases NoCases { get; } = new()
    {
        QualifiedTrustService = false, DomainRegistrar = false, CriticalEntity = false, SoleProvider = false, PublicSafety = false,
        SystemicRisk = false, SpecificImportance = false, Identified = Identification.None, FormerOperatorKept = false,
        RegionalAssessed = false, LocalAdministration = false, EducationInstitution = false, NationallyIncluded = false,
        SecurityAdministration = false, SecurityExemption = false, FinancialExempt = false, SectoralAct = false,
        EnergyActOperator = false, Telematics = false,
    };

    public static SizeAnswers Small { get; } = Sized(20, 3_000_000, 3_000_000);

    public static SizeAnswers Medium { get; } = Sized(50, 3_000_000, 3_000_000);

    public static SizeAnswers Large { get; } = Sized(250, 3_000_000, 3_000_000);

    public static SizeAnswers Sized(decimal staff, decimal turnover, decimal balance) =>
        new() { Figures = new SizeFigures(staff, turnover, balance), Related = [], EarlierClasses = [] };

    public static SizeAnswers OfClass(OrganisationSize size) => size switch
    {
        OrganisationSize.Large => Large,
        OrganisationSize.Medium => Medium,
        OrganisationSize.Small => Small,
        _ => Sized(2, 100_000, 100_000),
    };

    public static ScopeQuestion Of(string type, SizeAnswers size, string country = "AT", ScopeCases? cases = null) =>
        new(country, type.Length == 0 ? [] : type.Split(' '), size, cases ?? NoCases, []);

    public static ScopeResult Result(string type, SizeAnswers size, string country = "AT", ScopeCases? cases = null) =>
        Assess(Of(type, size, country, cases));

    public static ScopeResult Assess(ScopeQuestion question) => ScopeAssessment.Of(question, Now);

    public static Answer Duty(this ScopeResult result, ScopeDuty duty) => result.Duties.Single(state => state.Duty == duty).Applies;

    /// <summary>Sets one case by its name, as a table of cases needs it.</summary>
    public static ScopeCases With(string field, object? value)
    {
        var cases = NoCases with { };
        typeof(ScopeCases).GetProperty(field)!.SetValue(cases, value);
        return cases;
    }
}
