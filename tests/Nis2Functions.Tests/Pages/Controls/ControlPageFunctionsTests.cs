using AngleSharp.Html.Parser;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Pages;
using Nis2.Storage.Directory;
using Nis2.Storage.Evidence;
using Nis2.Tests.Shared;
using Nis2Functions.Hosting;
using Nis2Functions.Pages;
using Nis2Functions.Pages.Controls;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Pages.Controls;

public sealed class ControlPageFunctionsTests : IAsyncLifetime
{
    private const string Acme = TestHouse.Organisation;
    private const string Boss = "boss";
    private const string Reader = "reader";
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-controls-").FullName;
    private TestHouse house = null!;
    private DevelopmentIssuer issuer = null!;

    public static TheoryData<string> Pages => ["controls", "mappings", "statement", "evidence", "plan", "checklist"];

    public async Task InitializeAsync()
    {
        var members = new MemberRoles(new InMemoryTable());
        await members.SetAsync(Acme, new RoleAssignment(Boss, [nameof(Role.Management)]), default);
        await members.SetAsync(Acme, new RoleAssignment(Reader, [nameof(Role.Reader)]), default);
        house = await TestHouse.BuildAsync(services => services
            .AddPages()
            .AddSingleton(members)
            .AddSingleton(provider => new DevelopmentIssuer(folder, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new TokenValidator(
                provider.GetRequiredService<DevelopmentIssuer>().Parameters, TokenClaims.Development))
            .AddSingleton(provider => new EvidenceStore(
                new BlobContainerClient(new Uri("http://127.0.0.1:1/nowhere")),
                new EvidenceRules(1),
                new CountingSalts(),
                provider.GetRequiredService<TimeProvider>())));
        issuer = house.Get<DevelopmentIssuer>();
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ShowsEveryPageToReaders(string page)
    {
        var exchange = await ShowAsync(page, Reader);
        Assert.Equal(200, exchange.Status);
        Assert.Equal(PageRenderer.ContentSecurityPolicy, exchange.Headers.ContentSecurityPolicy);
        var document = new HtmlParser().ParseDocument(exchange.Text);
        Assert.EndsWith("/" + page, document.QuerySelector(".tabs [aria-current]")!.GetAttribute("href"));
        Assert.Null(document.QuerySelector("main form"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ShowsNothingToStrangers(string page)
    {
        Assert.Equal(404, (await ShowAsync(page, "stranger")).Status);
        Assert.Equal(303, (await ShowAsync(page, person: null)).Status);
    }

    [Fact]
    public async Task AnUnknownMappingIsNotFound() =>
        Assert.Equal(404, (await ShowAsync("mappings", Reader, "astrology")).Status);

    [Fact]
    public async Task OnlyManagementIsAskedToApprove()
    {
        var document = new HtmlParser().ParseDocument((await ShowAsync("statement", Boss)).Text);
        Assert.NotNull(document.QuerySelector("main form input[name=sha256]"));
        Assert.Equal(403, (await ApproveAsync(Reader, "x", "same-origin")).Status);
    }

    [Fact]
    public async Task TakesNoApprovalFromOtherSites() => Assert.Equal(403, (await ApproveAsync(Boss, "x", "cross-site")).Status);

    [Fact]
    public async Task AnApprovalOfWhatIsNotThereAnyMoreIsNone()
    {
        var exchange = await ApproveAsync(Boss, new string('0', 64), "same-origin");
        Assert.Equal(409, exchange.Status);
        var document = new HtmlParser().ParseDocument(exchange.Text);
        Assert.NotNull(document.QuerySelector("[role=alert]"));
        Assert.NotNull(document.QuerySelector("main form"));
    }

    private async Task<Exchange> ShowAsync(string page, string? person, string? set = null)
    {
        var exchange = new Exchange();
        if (person is not null)
            exchange.With("Cookie", Cookie(person));
        var (functions, request) = (house.Create<ControlPageFunctions>(), exchange.Request);
        return await exchange.AnswerAsync(page switch
        {
            "controls" => functions.ShowControls(request, Acme, default),
            "mappings" => functions.ShowMapping(request, Acme, set, default),
            "statement" => house.Create<StatementPageFunctions>().ShowStatement(request, Acme, default),
            "evidence" => functions.ShowEvidence(request, Acme, default),
            "plan" => functions.ShowPlan(request, Acme, default),
            _ => functions.ShowChecklist(request, Acme, default),
        });
    }

    private async Task<Exchange> ApproveAsync(string person, string sha256, string site)
    {
        var exchange = new Exchange("POST", $"key=k-1&sha256={sha256}", "application/x-www-form-urlencoded")
            .With("Sec-Fetch-Site", site)
            .With("Cookie", Cookie(person));
        return await exchange.AnswerAsync(
            house.Create<StatementPageFunctions>().TakeApproval(exchange.Request, house.Client.Object, Acme, default));
    }

    private string Cookie(string person) => $"{TokenValidator.Cookie}={issuer.Issue(person, [])}";
}
