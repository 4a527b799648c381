using static Nis2.Compliance.Scope.Answers;
using static Nis2.Compliance.Scope.DirectiveCriteria;

namespace Nis2.Compliance.Scope;

/// <summary>§§ 28 and 29 BSIG as a table; administration of the Länder follows their own law.</summary>
internal static class GermanCriteria
{
    public static IEnumerable<ScopeReason> Of(EntityFacts entity) =>
    [
        Essential("§ 28(1) BSIG; Art. 3(1)(f)", Answers.Of(entity.Cases.CriticalEntity), "Operates a critical facility, of any size."),
        Essential(
            "§ 28(1) BSIG", Or(entity.QualifiedTrustService, entity.DnsOrTld),
            "Qualified trust service provider, TLD name registry or DNS service provider, of any size."),
        Essential(
            "§ 28(1) BSIG", And(entity.Telecom, entity.Size.AtLeastMedium),
            "Telecommunications with 50 staff or more, or turnover and balance sheet above EUR 10 million."),
        Essential(
            "§ 28(1) BSIG", And(entity.Sized("I.", Counts(entity)), entity.Size.Large),
            "Type of Anlage 1 with 250 staff or more, or turnover above EUR 50 million and balance sheet above EUR 43 million."),
        Essential("§ 29 BSIG; Art. 3(1)(d)", entity.CentralAdministration, "Federal administration: rules of bwE with exceptions."),
        Important("§ 28(2) BSIG", entity.TrustService, "Trust service provider, of any size."),
        Important("§ 28(2) BSIG", entity.Telecom, "Telecommunications below the threshold of bwE."),
        Important(
            "§ 28(2) BSIG", And(entity.Sized("I", Counts(entity)), entity.Size.AtLeastMedium),
            "Type of Anlage 1 or 2 with 50 staff or more, or turnover and balance sheet above EUR 10 million."),
        // The BSIG knows no such identification; where one is stated all the same, it counts.
        Essential("Art. 3(1)(e)", And(entity.AnyType, Stated(entity, Identification.Essential)), "Identified as essential."),
        Important("Art. 2(2)(b) to (e), 3(2)", And(entity.AnyType, Stated(entity, Identification.Important)), "Identified as important."),
        Regional(entity, "Art. 2(2)(f)(ii); law of the Land"),
        Registrar(entity),
    ];

    private static Answer Stated(EntityFacts entity, Identification asWhat) => Answers.Of(entity.Cases.Identified == asWhat);

    private static Func<string, bool> Counts(EntityFacts entity) => type => !entity.Negligible(type);
}
