using Microsoft.Extensions.DependencyInjection;
using Nis2.Pages;

namespace Nis2Functions.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        // The renderer takes scoped services of ASP.NET Core.
        services.AddScoped<PageRenderer>();
        services.AddSingleton<Visitors>();
        services.AddSingleton<HomeReader>();
        services.AddSingleton<IncidentPageReader>();
        return services;
    }
}
