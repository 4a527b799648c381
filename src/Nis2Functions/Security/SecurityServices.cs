using Microsoft.Extensions.DependencyInjection;
using Nis2Functions.Hosting;

namespace Nis2Functions.Security;

internal static class SecurityServices
{
    public static IServiceCollection AddSecurity(this IServiceCollection services, AppSettings settings)
    {
        if (!settings.Development)
            return services.AddSingleton(new TokenValidator(null));
        services.AddSingleton(provider => new DevelopmentIssuer(settings.LocalDirectory, provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton(provider => new TokenValidator(provider.GetRequiredService<DevelopmentIssuer>().Parameters));
    }
}
