using Microsoft.Extensions.DependencyInjection;
using Nis2.Pages;

namespace Nis2Functions.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<Visitors>();
        services.AddSingleton<HomeReader>();
        services.AddSingleton<IncidentPageReader>();
        return services;
    }
}
