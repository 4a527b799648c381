using Microsoft.Extensions.DependencyInjection;

namespace Nis2Functions.Webhooks.Presets;

internal static class PresetServices
{
    /// <summary>Every preset is a sender like any other.</summary>
    public static IServiceCollection AddPresets(this IServiceCollection services)
    {
        foreach (var sender in MappedSender.All)
            services.AddSingleton<ISender>(sender);
        return services;
    }
}
