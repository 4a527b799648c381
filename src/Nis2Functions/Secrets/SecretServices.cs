using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nis2Functions.Hosting;

namespace Nis2Functions.Secrets;

public static class SecretServices
{
    /// <summary>Key Vault where <c>KeyVaultUri</c> names one, a local folder in development.</summary>
    public static IServiceCollection AddSecrets(this IServiceCollection services, IConfiguration configuration, AppSettings settings)
    {
        if (configuration["KeyVaultUri"] is { Length: > 0 } vault)
        {
            return services.AddSingleton<ISourceSecrets>(provider => new KeyVaultSourceSecrets(
                new SecretClient(new Uri(vault), new DefaultAzureCredential()), provider.GetRequiredService<TimeProvider>()));
        }

        if (!settings.Development)
            throw new InvalidOperationException("The setting KeyVaultUri is missing: secrets are kept in Key Vault outside development.");
        return services.AddSingleton<ISourceSecrets>(new LocalSourceSecrets(Path.Combine(settings.LocalDirectory, "secrets")));
    }
}
