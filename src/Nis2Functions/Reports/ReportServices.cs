using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Forms;

namespace Nis2Functions.Reports;

internal static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton(LayoutSet.Known)
        .AddSingleton<ReportReader>()
        .AddSingleton<EvidenceKeeper>()
        .AddSingleton<Filer>()
        .AddSingleton<ProofReader>()
        .AddScoped<ReportPrinter>();
}
