using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Nis2Functions.Security;

/// <summary>How tokens of one Entra ID tenant are validated. Its keys are fetched at the first token and kept.</summary>
internal static class EntraTokens
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    // Tokens with unknown keys make the keys be fetched again, but no more often than this.
    private static readonly TimeSpan RefreshFloor = TimeSpan.FromMinutes(5);

    public static TokenValidationParameters Of(EntraSettings settings, HttpClient client, TimeProvider time) =>
        Of(settings, $"https://login.microsoftonline.com/{settings.Tenant}/v2.0/", new HttpDocumentRetriever(client), time);

    internal static TokenValidationParameters Of(
        EntraSettings settings, string authority, IDocumentRetriever documents, TimeProvider time) =>
        new()
        {
            // Registrations get tokens of version 1 until their manifest asks for version 2; keys and tenant are the same.
            ValidIssuers = [$"https://login.microsoftonline.com/{settings.Tenant}/v2.0", $"https://sts.windows.net/{settings.Tenant}/"],
            ValidAudiences = settings.Audiences,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
            TryAllIssuerSigningKeys = false,
            LifetimeValidator = TokenLifetime.By(time),
            ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                authority + ".well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), documents)
            {
                AutomaticRefreshInterval = KeptFor,
                RefreshInterval = RefreshFloor,
            },
        };
}
