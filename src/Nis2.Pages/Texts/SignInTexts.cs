using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

internal static class SignInTexts
{
    public static Text Title { get; } = new("Sign in", "Anmelden");

    public static Text ByAccount { get; } = new("Sign in with your organisation's account", "Mit dem Konto der Organisation anmelden");

    public static Text NoIssuer { get; } = new(
        "These pages are for signed-in people, and this deployment issues no tokens itself. The API takes a bearer token of the"
            + " organisation's identity provider in the Authorization header.",
        "Diese Seiten sind für angemeldete Personen, und diese Installation gibt selbst keine Token aus. Die API nimmt ein Bearer-Token"
            + " des Identitätsanbieters der Organisation im Kopf Authorization an.");

    public static Text Refused { get; } = new("That token is not valid.", "Dieses Token gilt nicht.");

    public static Text RefusedWhy { get; } = new(
        "It may be incomplete or have expired.", "Es ist vielleicht unvollständig oder abgelaufen.");

    public static Text Token { get; } = new("Development token", "Entwicklungstoken");

    public static Text TokenFrom { get; } = new(
        "The start command writes it to .local/admin.token.", "Der Startbefehl schreibt es nach .local/admin.token.");

    public static Text Already { get; } = new(
        "Signed in already, and here by a link from elsewhere?", "Schon angemeldet und über einen Link von anderswo hier?");

    public static Text GoOn { get; } = new("Go on to the page", "Weiter zur Seite");
}
