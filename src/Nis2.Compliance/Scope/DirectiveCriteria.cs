using static Nis2.Compliance.Scope.Answers;

namespace Nis2.Compliance.Scope;

/// <summary>Arts. 2 and 3 as a table. Annex I is not "essential" by itself, and essential is asked first.</summary>
internal static class DirectiveCriteria
{
    public static IEnumerable<ScopeReason> Of(EntityFacts entity) =>
    [
        Essential(
            "Art. 3(1)(a)", And(entity.Sized("I.", _ => true), entity.Size.Large),
            "Type of Annex I above the ceilings of medium-sized enterprises."),
        Essential(
            "Art. 3(1)(b)", Or(entity.QualifiedTrustService, entity.DnsOrTld),
            "Qualified trust service provider, TLD name registry or DNS service provider, of any size."),
        Essential(
            "Art. 3(1)(c)", And(entity.Telecom, entity.Size.AtLeastMedium),
            "Public electronic communications network or service, at least medium-sized."),
        Essential("Art. 3(1)(d)", entity.CentralAdministration, "Public administration of central government."),
        Essential(
            "Art. 3(1)(e)", And(entity.AnyType, Identified(entity.Cases, Identification.Essential)),
            "Identified as essential by the Member State under Art. 2(2)(b) to (e)."),
        Critical(entity),
        Essential(
            "Art. 3(1)(g)", Answers.Of(entity.Cases.FormerOperatorKept),
            "Operator of essential services before 16 January 2023, kept by the Member State."),
        Important(
            "Art. 2(1), 3(2)", And(entity.Sized("I", _ => true), entity.Size.AtLeastMedium),
            "Type of Annex I or II, at least medium-sized."),
        Important(
            "Art. 2(2)(a), 3(2)", Or(entity.Telecom, entity.TrustService, entity.DnsOrTld),
            "Telecommunications, trust services, TLD name registry or DNS, of any size."),
        ByIdentification(entity),
        Regional(entity, "Art. 2(2)(f)(ii), 3(2)"),
        Important(
            "Art. 2(5)",
            And(
                Or(Answers.Of(entity.Cases.LocalAdministration), Answers.Of(entity.Cases.EducationInstitution)),
                Answers.Of(entity.Cases.NationallyIncluded)),
            "Local administration or education institution that the Member State has included."),
        Registrar(entity),
    ];

    public static ScopeReason Critical(EntityFacts entity) => Essential(
        "Art. 2(3), 3(1)(f)", Answers.Of(entity.Cases.CriticalEntity), "Critical entity under Directive (EU) 2022/2557, of any size.");

    public static ScopeReason ByIdentification(EntityFacts entity) => Important(
        "Art. 2(2)(b) to (e), 3(2)", And(entity.AnyType, Identified(entity.Cases, Identification.Important)),
        "Identified as important by the Member State.");

    public static ScopeReason Regional(EntityFacts entity, string article) => Important(
        article, And(entity.RegionalAdministration, Answers.Of(entity.Cases.RegionalAssessed)),
        "Regional administration whose services passed the risk-based assessment.");

    public static ScopeReason Registrar(EntityFacts entity) => new(
        "Art. 2(4)", Answers.Of(entity.Cases.DomainRegistrar), "Domain name registration services.", EntityClass.RegistrarOnly);

    /// <summary>Unknown while the Member State might; that it has not is an answer, and so is that there is no ground for it.</summary>
    public static Answer Identified(ScopeCases cases, Identification asWhat)
    {
        if (cases.Identified is { } decided)
            return Answers.Of(decided == asWhat);
        var grounds = Or(
            Answers.Of(cases.SoleProvider),
            Answers.Of(cases.PublicSafety),
            Answers.Of(cases.SystemicRisk),
            Answers.Of(cases.SpecificImportance));
        return grounds == Answer.No ? Answer.No : Answer.Unknown;
    }

    public static ScopeReason Essential(string article, Answer met, string text) => new(article, met, text, EntityClass.Essential);

    public static ScopeReason Important(string article, Answer met, string text) => new(article, met, text, EntityClass.Important);
}
