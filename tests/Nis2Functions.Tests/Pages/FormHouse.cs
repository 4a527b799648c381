using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using Nis2.Tests.Shared;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Pages;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Pages;

/// <summary>The forms over tables in memory, with a responder and a reader.</summary>
internal sealed class FormHouse : IAsyncDisposable
{
    public const string Responder = "responder";
    public const string Reader = "reader";
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-forms-").FullName;
    private DevelopmentIssuer issuer = null!;

    public TestHouse House { get; private set; } = null!;

    public SubjectId Incident { get; private set; }

    public static async Task<FormHouse> BuildAsync()
    {
        var forms = new FormHouse();
        var members = new MemberRoles(new InMemoryTable());
        await members.SetAsync(TestHouse.Organisation, new RoleAssignment(Responder, [nameof(Role.Responder)]), default);
        await members.SetAsync(TestHouse.Organisation, new RoleAssignment(Reader, [nameof(Role.Reader)]), default);
        var nowhere = new BlobContainerClient(new Uri("http://127.0.0.1:1/nowhere"));
        forms.House = await TestHouse.BuildAsync(services => services
            .AddPages()
            .AddSingleton(members)
            .AddSingleton(provider => new DevelopmentIssuer(forms.folder, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new TokenValidator(
                provider.GetRequiredService<DevelopmentIssuer>().Parameters, TokenClaims.Development))
            .AddSingleton(provider => new EvidenceStore(
                nowhere, new EvidenceRules(1), new CountingSalts(), provider.GetRequiredService<TimeProvider>())));
        forms.issuer = forms.House.Get<DevelopmentIssuer>();
        forms.Incident = SubjectId.Of("incident", "1");
        await forms.TellAsync(new OpenIncident(
            "Mail server down", null, Severity.High, "DE", "Europe/Berlin", ReminderPolicy.Default));
        return forms;
    }

    public async Task TellAsync(IncidentCommand command, string by = "other")
    {
        var result = await House.Get<SubjectCommands<IncidentState>>().SendAsync(
            House.Client.Object,
            TestHouse.Organisation,
            Incident,
            new Command(House.Get<Ids>().New(), by, House.Time.Now),
            (state, context) => IncidentDecisions.Decide(state, command, context),
            checkRepeated: false,
            default);
        Assert.IsType<AppendResult<IncidentState>.Done>(result);
    }

    /// <summary>What the clock does when it wakes now.</summary>
    public Task WakeAsync() => House.Get<SubjectCommands<IncidentState>>().SendAsync(
        House.Client.Object,
        TestHouse.Organisation,
        Incident,
        new Command(House.Get<Ids>().New(), "clock", House.Time.Now),
        (state, context) => House.Get<IncidentKind>().TakeSteps(state, context.Now),
        checkRepeated: false,
        default);

    public async Task<Subject<IncidentState>> FoundAsync() =>
        (await House.Get<SubjectStore>().FindAsync(House.Get<IncidentKind>(), TestHouse.Organisation, Incident, default))!;

    public async Task<IHtmlDocument> ShowAsync(string form, string person = Responder, string query = "")
    {
        var exchange = new Exchange().With("Cookie", Cookie(person));
        exchange.Request.QueryString = new QueryString(query);
        await exchange.AnswerAsync(Functions().ShowForm(exchange.Request, TestHouse.Organisation, Incident.Value, form, default));
        Assert.Equal(200, exchange.Status);
        return Document(exchange);
    }

    /// <summary>Sends what stands hidden in the shown form along with the given fields.</summary>
    public Task<Exchange> SendAsync(IHtmlDocument shown, string form, params (string Name, string Value)[] fields)
    {
        var hidden = shown.QuerySelectorAll("form.ask input[type=hidden]")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));
        return PostAsync(form, [.. hidden, .. fields]);
    }

    public async Task<Exchange> PostAsync(
        string form, (string Name, string Value)[] fields, string? person = Responder, string? site = "same-origin", string query = "")
    {
        var body = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"));
        var exchange = new Exchange("POST", body, "application/x-www-form-urlencoded");
        if (site is not null)
            exchange.With("Sec-Fetch-Site", site);
        if (person is not null)
            exchange.With("Cookie", Cookie(person));
        exchange.Request.QueryString = new QueryString(query);
        return await exchange.AnswerAsync(Functions().TakeForm(
            exchange.Request, House.Client.Object, TestHouse.Organisation, Incident.Value, form, default));
    }

    public static IHtmlDocument Document(Exchange exchange) => new HtmlParser().ParseDocument(exchange.Text);

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string Cookie(string person) => $"{TokenValidator.Cookie}={issuer.Issue(person, [])}";

    private FormFunctions Functions() => House.Create<FormFunctions>();
}
