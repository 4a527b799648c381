namespace Nis2.Compliance.Scope;

/// <summary>Names of the BSIG of 2 December 2025, as of 29 July 2026; kept apart from the directive's, because the sets differ.</summary>
internal static class GermanLaw
{
    public const string Country = "DE";
    public const string EssentialTerm = "besonders wichtige Einrichtung";
    public const string ImportantTerm = "wichtige Einrichtung";
    public const string FederalTerm = "Einrichtung der Bundesverwaltung";
    public const string RegistrarTerm = "Domain-Name-Registry-Dienstleister";
}
