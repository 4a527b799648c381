using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nis2Functions.Hosting;

namespace Nis2Functions.Security;

internal static class SecurityServices
{
    private static readonly TimeSpan KeysWithin = TimeSpan.FromSeconds(10);

    /// <summary>Entra ID where it is set, the development issuer in development; without either, no token is valid.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, IConfiguration configuration, AppSettings settings)
    {
        if (settings.Development)
        {
            return services
                .AddSingleton(provider => new DevelopmentIssuer(settings.LocalDirectory, provider.GetRequiredService<TimeProvider>()))
                .AddSingleton(provider => new TokenValidator(
                    provider.GetRequiredService<DevelopmentIssuer>().Parameters, TokenClaims.Development));
        }

        if (EntraSettings.Read(configuration) is not { } entra)
            return services.AddSingleton(new TokenValidator(null, TokenClaims.Entra));
        return services.AddSingleton(provider => new TokenValidator(
            EntraTokens.Of(entra, new HttpClient { Timeout = KeysWithin }, provider.GetRequiredService<TimeProvider>()),
            TokenClaims.Entra));
    }
}
