using Nis2.Compliance.Law;

namespace Nis2.Compliance.Readiness;

/// <summary>Portals by country; where none is known, one stands for whatever the authority uses.</summary>
public static class Portals
{
    public const string Authority = "authority-portal";

    private static readonly Portal[] German =
    [
        new(
            "DE", "elster", "Mein Unternehmenskonto (ELSTER organisation certificate)", 10,
            "The activation code comes by post, in about five to ten working days.", Confidence.SecondHand),
        new("DE", "bsi-portal", "BSI portal", 1, "Sign-in with the organisation certificate.", Confidence.SecondHand),
    ];

    public static IReadOnlyList<Portal> Of(string country) => country == "DE"
        ? German
        : [new Portal(country, Authority, "Portal of the authority", 10, "Which account it takes was not read.", Confidence.Unread)];
}
