using Microsoft.Extensions.DependencyInjection;

namespace Nis2Functions.OpenApi;

internal static class OpenApiServices
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) =>
        services.AddSingleton(new ApiDocument(typeof(ApiDocument).Assembly));
}
