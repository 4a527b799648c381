using EndToEnd;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The app in a process of its own, an organisation in it, and one browser for all tests.</summary>
public sealed class PagesFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private AppProcess? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Api Api { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Reason is not null)
            return;
        var executable = InstalledBrowser.Path ?? throw new InvalidOperationException(InstalledBrowser.None);
        app = new AppProcess();
        var starting = app.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Headless = true, Args = Arguments });
        await starting;
        Api = new Api(app.Client());
        await Acme.FoundAsync(Api);
    }

    /// <summary>An incident's address on the pages.</summary>
    public async Task<string> OpenAsync(string title, object? exercise = null)
    {
        var opened = await Api.PostAsync(Acme.Path + "/incidents", new { title, severity = "high", exercise });
        return $"/organisations/acme/incidents/{opened["id"]}";
    }

    /// <summary>A fresh browser profile, signed in by the form unless told otherwise.</summary>
    public async Task<Visit> VisitAsync(Screen screen, string? token = null, bool signIn = true, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = app!.Address.ToString(),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = screen.Language,
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(30_000);
        var visit = new Visit(context, await context.NewPageAsync(), screen);
        if (signIn)
        {
            await visit.Page.GotoAsync("/");
            await visit.Page.Locator("#token").FillAsync(token ?? app.Token);
            await visit.Page.Locator("main button[type=submit]").ClickAsync();
            await visit.Page.Locator("header form strong").WaitForAsync();
        }

        return visit;
    }

    public string TokenOf(string principal) => app!.TokenOf(principal);

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Api?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }
}
