using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using Nis2.Pages.Home;
using Nis2.Pages.Incidents;
using Nis2.Pages.Layout;
using Nis2.Pages.SignIn;

namespace Nis2.Pages;

/// <summary>Renders view models to whole HTML documents that need no JavaScript.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>Goes with every page: nothing but its own style and its own forms.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {StyleSheet.Hash}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Task<string> HomeAsync(HomeView view) => RenderAsync<HomePage>(nameof(HomePage.View), view);

    public Task<string> IncidentAsync(IncidentView view) => RenderAsync<IncidentPage>(nameof(IncidentPage.View), view);

    public Task<string> SignInAsync(SignInView view) => RenderAsync<SignInPage>(nameof(SignInPage.View), view);

    public Task<string> NotFoundAsync(string? signedInAs) => RenderAsync<NotFoundPage>(nameof(NotFoundPage.SignedInAs), signedInAs);

    private async Task<string> RenderAsync<TPage>(string parameter, object? value)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString());
    }
}
