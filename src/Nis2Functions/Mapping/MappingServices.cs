using Microsoft.Extensions.DependencyInjection;

namespace Nis2Functions.Mapping;

internal static class MappingServices
{
    public static IServiceCollection AddMappings(this IServiceCollection services) => services
        .AddSingleton<MappingLoader>();
}
