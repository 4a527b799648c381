using Microsoft.Extensions.DependencyInjection;

namespace Nis2Functions.Packs;

internal static class PackServices
{
    public static IServiceCollection AddPacks(this IServiceCollection services) => services
        .AddSingleton<PackPlanner>()
        .AddSingleton<PackParts>()
        .AddSingleton<PackAssembler>()
        .AddSingleton<PackEnds>();
}
