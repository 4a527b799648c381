using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using Nis2.Pages.Emergency;
using Nis2.Pages.Home;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;
using Nis2.Pages.Layout;
using Nis2.Pages.OnCall;
using Nis2.Pages.SignIn;

namespace Nis2.Pages;

/// <summary>Renders view models to whole HTML documents; only their copy buttons need JavaScript.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>Goes with every page: nothing but its own style, its own script and its own forms.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Task<string> HomeAsync(Language language, HomeView view) => RenderAsync<HomePage>(language, nameof(HomePage.View), view);

    public Task<string> IncidentAsync(Language language, IncidentView view) =>
        RenderAsync<IncidentPage>(language, nameof(IncidentPage.View), view);

    public Task<string> SignInAsync(Language language, SignInView view) => RenderAsync<SignInPage>(language, nameof(SignInPage.View), view);

    public Task<string> AcknowledgementAsync(Language language, AcknowledgementView view) =>
        RenderAsync<AcknowledgementPage>(language, nameof(AcknowledgementPage.View), view);

    public Task<string> EmergencySheetAsync(Language language, EmergencySheetView view) =>
        RenderAsync<EmergencySheetPage>(language, nameof(EmergencySheetPage.View), view);

    public Task<string> NotFoundAsync(Language language, string? signedInAs) =>
        RenderAsync<NotFoundPage>(language, nameof(NotFoundPage.SignedInAs), signedInAs);

    /// <summary>Any page: a component that stands in a <see cref="Shell"/>.</summary>
    /// <param name="parameter">The one parameter of the page.</param>
    public async Task<string> RenderAsync<TPage>(Language language, string parameter, object? value)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(InLanguage.Language)] = language,
            [nameof(InLanguage.Page)] = typeof(TPage),
            [nameof(InLanguage.Parameters)] = new Dictionary<string, object?> { [parameter] = value },
        });
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<InLanguage>(parameters)).ToHtmlString());
    }
}
