using Microsoft.Extensions.DependencyInjection;
using Nis2.LocalHost.Http;

namespace Microsoft.Azure.Functions.Worker.Builder;

public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Lets HTTP functions take <c>HttpRequest</c> and answer with <c>IResult</c> or <c>IActionResult</c>.</summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        builder.Services.AddMvc();
        builder.Services.AddSingleton<WebApplicationConfigured>();
        builder.Use(next => async context =>
        {
            await next(context);
            await HttpResults.WriteAsync(context);
        });
        return builder;
    }
}
