namespace Infra.Tests.Rules;

/// <summary>
/// App Service Authentication signs people in and never stands between the app and webhooks or the API; it has no secret, and takes tokens
/// of one tenant for named audiences.
/// </summary>
public sealed class AuthenticationRule : IRule
{
    private const string Provider = "properties.identityProviders.azureActiveDirectory.";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        if (deployment.ResourcesOf("Microsoft.Web/sites/config").SingleOrDefault(one => one.At("name")?.Literal == "authsettingsV2") is not { } settings)
        {
            yield return new Finding("authentication", "infra/app", 1, "nobody can sign in to the pages");
            yield break;
        }

        if (settings.At("properties.globalValidation.requireAuthentication")?.Text != "false"
            || settings.At("properties.globalValidation.unauthenticatedClientAction")?.Literal != "AllowAnonymous")
            yield return Found("webhooks would be sent to a login");
        var excluded = settings.At("properties.globalValidation.excludedPaths")?.Children.Select(one => one.Literal).ToList() ?? [];
        foreach (var path in new[] { "/api/*", "/acknowledge/*" }.Where(path => !excluded.Contains(path)))
            yield return Found($"{path} brings its own proof");
        if (settings.At("properties.login.tokenStore.enabled")?.Text != "true")
            yield return Found("without the token store no token is forwarded, and the app believes nothing else");
        if (settings.At(Provider + "registration.openIdIssuer") is null || settings.At(Provider + "validation.allowedAudiences") is null)
            yield return Found("tokens of any tenant, or for any audience");
        var secret = settings.At(Provider + "registration.clientSecretSettingName")?.Literal;
        if (secret is null || !deployment.Texts["infra/app/settings.bicep"].Contains($"  {secret}: identityClientId\n"))
            yield return Found("the app's identity is what signs in, and a setting names it");

        Finding Found(string what) => new("authentication", settings.File, settings.Line, what);
    }
}
