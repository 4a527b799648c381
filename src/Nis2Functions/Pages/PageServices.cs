using Microsoft.Extensions.DependencyInjection;
using Nis2.Pages;
using Nis2Functions.Frameworks;
using Nis2Functions.Pages.Controls;
using Nis2Functions.Pages.Forms;

namespace Nis2Functions.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        // The renderer takes scoped services of ASP.NET Core.
        services.AddScoped<PageRenderer>();
        services.AddScoped<FormAnswers>();
        services.AddScoped<FormDesk>();
        services.AddSingleton<FormEvidence>();
        services.AddSingleton<FormFiling>();
        services.AddSingleton<Visitors>();
        services.AddSingleton<HomeReader>();
        services.AddSingleton<IncidentPageReader>();
        services.AddScoped<ControlPages>();
        services.AddSingleton<EvidenceRows>();
        services.AddSingleton<ChecklistReader>();
        return services;
    }
}
