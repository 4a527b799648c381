namespace Nis2.Compliance.Readiness;

/// <summary>Ids of items: what it is, country, and whom or what it concerns.</summary>
public static class ReadinessIds
{
    /// <summary>The quarterly notice that carries the emergency sheet.</summary>
    public const string EmergencySheet = "emergency-sheet";

    public const string Exercise = "exercise";

    public static string Registration(Register register, string country, string entity) =>
        Of(register == Register.Digital ? "digital-registration" : "registration", country, entity);

    public static string Change(int change) => $"change-notice.{change}";

    public static string Contacts(string country, string entity) => Of("contact-check", country, entity);

    public static string Account(string country, string portal) => Of("account", country, portal);

    public static string Certificate(string country, string portal) => Of("certificate", country, portal);

    public static string SecondHolder(string country, string portal) => Of("second-holder", country, portal);

    public static string LoginTest(string country, string portal) => Of("login-test", country, portal);

    private static string Of(string what, string country, string whom) => $"{what}.{country.ToLowerInvariant()}.{whom}";
}
