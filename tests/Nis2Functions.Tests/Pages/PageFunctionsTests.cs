using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nis2.Pages;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using Nis2Functions.Pages;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Tests.Pages;

public sealed class PageFunctionsTests : IDisposable
{
    private const string Foreign = "cross-site";
    private const string Own = "same-origin";
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-pages-").FullName;
    private readonly Kept kept = new();
    private readonly DevelopmentIssuer issuer;
    private readonly HomeFunction home;
    private readonly IncidentPageFunction incident;
    private readonly TokenValidator tokens;
    private readonly PageRenderer pages = new(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);

    public PageFunctionsTests()
    {
        issuer = new DevelopmentIssuer(folder, kept.Time);
        tokens = new TokenValidator(issuer.Parameters, TokenClaims.Development);
        var visitors = new Visitors(tokens, kept.Members);
        var organisations = new OrganisationReader(kept.Store, kept.Organisations);
        home = new HomeFunction(
            visitors,
            new HomeReader(kept.Registry, organisations, visitors, kept.Store, kept.Incidents, kept.Time),
            pages,
            Settings(development: true));
        incident = new IncidentPageFunction(visitors, new IncidentPageReader(organisations, kept.Store, kept.Incidents, kept.Time), pages);
    }

    [Fact]
    public async Task OffersToSignInGivenNoToken()
    {
        var page = Document(await HomeAsync(null));
        Assert.NotNull(page.QuerySelector("form[action='/signin']"));
    }

    [Fact]
    public async Task EveryPageIsProtected()
    {
        var exchange = await HomeAsync(null);
        Assert.Equal(PageRenderer.ContentSecurityPolicy, exchange.Headers.ContentSecurityPolicy);
        Assert.Equal("nosniff", exchange.Headers.XContentTypeOptions);
        Assert.Equal("no-store", exchange.Headers.CacheControl);
        Assert.Equal("same-origin", exchange.Headers["Referrer-Policy"]);
        Assert.Equal("DENY", exchange.Headers.XFrameOptions);
        Assert.Equal("same-origin", exchange.Headers["Cross-Origin-Opener-Policy"]);
    }

    [Fact]
    public async Task ShowsOnlyOrganisationsInWhichTheVisitorHasARole()
    {
        await kept.RegisterAsync();
        await kept.RegisterAsync("other");
        await kept.AdmitAsync("someone");
        await kept.OpenAsync("Mail server down");
        await kept.OpenAsync("Drill", exercise: true);
        var page = Document(await HomeAsync("someone"));
        var section = Assert.Single(page.QuerySelectorAll("section"));
        Assert.Equal(["Mail server down", "Drill"], section.QuerySelectorAll("article h4").Select(title => title.TextContent));
        Assert.Contains("EXERCISE", section.QuerySelectorAll("article")[1].TextContent);
        Assert.Contains("4 h 0 min left", section.QuerySelector("article")!.TextContent);
        Assert.DoesNotContain("EXERCISE", section.QuerySelector("section > table")!.TextContent);
    }

    [Fact]
    public async Task ShowsEverythingToAdministratorsOfTheDeployment()
    {
        await kept.RegisterAsync();
        var page = Document(await HomeAsync("root", Role.Administrator));
        Assert.Single(page.QuerySelectorAll("section"));
    }

    [Fact]
    public async Task ShowsAnIncidentToThoseWithARole()
    {
        await kept.RegisterAsync();
        await kept.AdmitAsync("someone");
        var id = await kept.OpenAsync("Mail <b>server</b> down");
        var exchange = await IncidentAsync("someone", id.Value);
        Assert.Equal(200, exchange.Status);
        var page = Document(exchange);
        Assert.Equal("Mail <b>server</b> down", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Opened", page.QuerySelectorAll("table")[2].TextContent);
    }

    [Fact]
    public async Task AnswersTheSameWithoutARoleAsWithoutAnIncident()
    {
        await kept.RegisterAsync();
        await kept.AdmitAsync("someone");
        var id = await kept.OpenAsync("Secret");
        var stranger = await IncidentAsync("stranger", id.Value);
        var absent = await IncidentAsync("stranger", "incident-nothing");
        Assert.Equal(404, stranger.Status);
        Assert.Equal(absent.Text, stranger.Text);
    }

    [Fact]
    public async Task SendsToTheSignInGivenNoToken()
    {
        var exchange = await IncidentAsync(null, "incident-1");
        Assert.Equal(303, exchange.Status);
        Assert.Equal("/", exchange.Headers.Location);
        var asked = new Exchange();
        asked.Request.Path = "/organisations/acme/incidents/incident-1";
        await asked.AnswerAsync(incident.ShowIncident(asked.Request, Kept.Organisation, "incident-1", default));
        Assert.Equal("/?next=%2Forganisations%2Facme%2Fincidents%2Fincident-1", asked.Headers.Location);
    }

    [Fact]
    public async Task SignsInWithACookieThatScriptsAndOtherSitesCantUse()
    {
        var exchange = await SignInAsync(issuer.Issue("someone", []), Own);
        Assert.Equal(303, exchange.Status);
        var cookie = exchange.Headers.SetCookie.ToString();
        Assert.StartsWith(TokenValidator.Cookie + "=", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.Contains("httponly", cookie);
        Assert.DoesNotContain("secure", cookie);
    }

    [Fact]
    public async Task KeepsTheCookieOffPlainConnectionsGivenAnEncryptedOne()
    {
        var exchange = await SignInAsync(issuer.Issue("someone", []), Own, "https");
        Assert.Contains("secure", exchange.Headers.SetCookie.ToString());
    }

    [Fact]
    public async Task SetsNoCookieGivenAnInvalidToken()
    {
        var exchange = await SignInAsync("nonsense", Own);
        Assert.Equal(400, exchange.Status);
        Assert.False(exchange.Headers.ContainsKey("Set-Cookie"));
        Assert.NotNull(Document(exchange).QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task TakesNoFormOfAnotherSite()
    {
        var exchange = await SignInAsync(issuer.Issue("someone", []), Foreign);
        Assert.Equal(403, exchange.Status);
        Assert.False(exchange.Headers.ContainsKey("Set-Cookie"));
        var signOut = new Exchange("POST").With("Sec-Fetch-Site", Foreign);
        Assert.Equal(403, (await signOut.AnswerAsync(SignInFor(Settings(development: true)).SignOut(signOut.Request))).Status);
    }

    [Fact]
    public async Task SignsOut()
    {
        var exchange = new Exchange("POST").With("Sec-Fetch-Site", Own);
        await exchange.AnswerAsync(SignInFor(Settings(development: true)).SignOut(exchange.Request));
        Assert.Equal(303, exchange.Status);
        Assert.Contains("expires=Thu, 01 Jan 1970", exchange.Headers.SetCookie.ToString());
    }

    [Fact]
    public async Task SignsOutOfAppServiceAuthenticationWhereItSignsIn()
    {
        var exchange = new Exchange("POST").With("Sec-Fetch-Site", Own);
        await exchange.AnswerAsync(SignInFor(Settings(development: false) with { PlatformSignIn = true }).SignOut(exchange.Request));
        Assert.Equal("/.auth/logout?post_logout_redirect_uri=%2F", exchange.Headers.Location.ToString());
    }

    [Fact]
    public async Task OffersNoSignInOutsideDevelopment()
    {
        var functions = new SignInFunctions(tokens, pages, Settings(development: false));
        var exchange = new Exchange("POST", "token=x", "application/x-www-form-urlencoded").With("Sec-Fetch-Site", Own);
        Assert.Equal(404, (await exchange.AnswerAsync(functions.SignIn(exchange.Request, default))).Status);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static AppSettings Settings(bool development) =>
        new()
        {
            Development = development,
            LocalDirectory = "unused",
            SweepGrace = Duration.FromMinutes(1),
            DeliveryRetention = Duration.FromDays(90),
        };

    private static IHtmlDocument Document(Exchange exchange) => new HtmlParser().ParseDocument(exchange.Text);

    private SignInFunctions SignInFor(AppSettings settings) => new(tokens, pages, settings);

    private Exchange Visit(string? visitor, params Role[] roles) =>
        visitor is null ? new Exchange() : new Exchange().With("Cookie", $"{TokenValidator.Cookie}={issuer.Issue(visitor, roles)}");

    private async Task<Exchange> HomeAsync(string? visitor, params Role[] roles)
    {
        var exchange = Visit(visitor, roles);
        return await exchange.AnswerAsync(home.ShowHome(exchange.Request, default));
    }

    private async Task<Exchange> IncidentAsync(string? visitor, string id)
    {
        var exchange = Visit(visitor);
        return await exchange.AnswerAsync(incident.ShowIncident(exchange.Request, Kept.Organisation, id, default));
    }

    private async Task<Exchange> SignInAsync(string token, string site, string scheme = "http")
    {
        var functions = new SignInFunctions(tokens, pages, Settings(development: true));
        var exchange = new Exchange("POST", $"token={token}", "application/x-www-form-urlencoded").With("Sec-Fetch-Site", site);
        exchange.Request.Scheme = scheme;
        return await exchange.AnswerAsync(functions.SignIn(exchange.Request, default));
    }
}
