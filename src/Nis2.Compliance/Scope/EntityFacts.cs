namespace Nis2.Compliance.Scope;

/// <summary>A question's answers as the criteria ask for them.</summary>
internal sealed class EntityFacts(ScopeQuestion question)
{
    private static readonly string[] Telecoms = ["I.8.8", "I.8.9"];
    private static readonly string[] Financial = ["I.3.1", "I.4.1", "I.4.2"];
    private static readonly string[] Digital =
        ["I.8.2", "I.8.3", "I.8.4", "I.8.5", "I.8.6", "I.9.1", "I.9.2", "II.6.1", "II.6.2", "II.6.3"];

    public string Country => question.Country;

    public ScopeCases Cases { get; } = question.Cases ?? new ScopeCases();

    public SizeResult Size { get; } = SizeAssessment.Of(question.Size, question.Country);

    public IReadOnlyList<string>? Types => question.EntityTypes;

    public Answer AnyType => Where(_ => true);

    public Answer Telecom => Has(Telecoms);

    public Answer DnsOrTld => Has("I.8.2", "I.8.3");

    public Answer TrustService => Has("I.8.7");

    public Answer QualifiedTrustService => Answers.And(TrustService, Answers.Of(Cases.QualifiedTrustService));

    public Answer CentralAdministration => Has("I.10.1");

    public Answer RegionalAdministration => Has("I.10.2");

    public Answer DigitalType => Has(Digital);

    /// <summary>The types of Implementing Regulation (EU) 2024/2690.</summary>
    public Answer SpecifiedType => Has([.. Digital, "I.8.7"]);

    public Answer TldRegistry => Has("I.8.3");

    /// <summary>Types that size alone brings into scope: administration follows rules of its own.</summary>
    /// <param name="prefix">Of the ids, such as <c>I.</c> for Annex I.</param>
    public Answer Sized(string prefix, Func<string, bool> counts) =>
        Where(type => type.StartsWith(prefix, StringComparison.Ordinal) && !IsAdministration(type) && counts(type));

    public Answer Sector(params string[] prefixes) =>
        Where(type => prefixes.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>Reliefs count where they are claimed: what is unknown takes no duty away.</summary>
    public bool FinancialEntity => Cases.FinancialEntity ?? Has(Financial) == Answer.Yes;

    public bool PublicAdministration => Types?.Any(IsAdministration) == true || Cases.LocalAdministration == true;

    public bool Negligible(string type) => question.NegligibleTypes?.Contains(type) == true;

    public static bool IsTelecom(string type) => Telecoms.Contains(type);

    public static bool IsEnergy(string type) => type.StartsWith("I.1.", StringComparison.Ordinal);

    private static bool IsAdministration(string type) => type.StartsWith("I.10.", StringComparison.Ordinal);

    private Answer Has(params string[] types) => Where(types.Contains);

    private Answer Where(Func<string, bool> matches) => Answers.Of(Types?.Any(matches));
}
