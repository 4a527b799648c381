namespace Nis2Functions.Pages;

/// <summary>Where App Service Authentication signs people in and out.</summary>
internal static class PlatformSignIn
{
    public const string Out = "/.auth/logout?post_logout_redirect_uri=%2F";

    /// <param name="next">A page of this app, already checked; the first page, if null.</param>
    public static string At(string? next) => "/.auth/login/aad?post_login_redirect_uri=" + Uri.EscapeDataString(next ?? "/");
}
