using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Pages;
using Nis2.Pages.Languages;
using Nis2.Storage.Events;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Mail;
using Nis2Functions.OnCall;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Notices;

namespace Nis2Functions.Tests.OnCall;

public sealed class EmergencySheetTests : IAsyncLifetime
{
    private readonly RecordingMailer mailer = new();
    private TestHouse house = null!;

    public static TheoryData<string> MemberStates =>
        [.. Countries.All.Where(country => country.MemberState).Select(country => country.Code)];

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync(services => services.AddSingleton<IMailer>(mailer).AddScoped<PageRenderer>());
        await house.AddPersonAsync("anna", "anna@acme.example", phone: "+49 30 1234567");
        await house.AddPersonAsync("dora", "dora@acme.example", phone: "<b>0</b>");
        await house.AddPersonAsync("mia", "mia@acme.example");
        await house.TellAsync(new ConfigurePager(new Pager("rota", PagerService.Jsm)));
        await house.TellAsync(new SetContacts(
        [
            new Contact("rota", Duty.OnCall, 5, Channel.Jsm),
            new Contact("dora", Duty.OnCall, DeputyOf: "anna"),
            new Contact("anna", Duty.OnCall, 1),
            new Contact("mia", Duty.Management),
        ]));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task CallsTheChainInItsOrder()
    {
        var text = await TextAsync(Language.English);
        string[] order = ["Name of anna", "+49 30 1234567", "Name of dora", "deputy", "rota", "rota kept elsewhere", "Name of mia"];
        var at = order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, at);
        Assert.True(text.IndexOf("Name of anna", StringComparison.Ordinal) < text.IndexOf("Name of dora", StringComparison.Ordinal));
        Assert.True(text.IndexOf("Name of dora", StringComparison.Ordinal) < text.IndexOf("Name of mia", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EncodesWhatPeopleWrote()
    {
        var html = await HtmlAsync(Language.English);
        Assert.DoesNotContain("<b>0</b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;0&lt;/b&gt;", html, StringComparison.Ordinal);
    }

    // BSIG § 32(1) nos. 1, 2 and 4.
    [Fact]
    public async Task ShowsGermanysPeriodsAndAuthority()
    {
        var text = await TextAsync(Language.German);
        Assert.Contains("24 Stunden nach Kenntnis", text, StringComparison.Ordinal);
        Assert.Contains("72 Stunden nach Kenntnis", text, StringComparison.Ordinal);
        Assert.Contains("1 Monat nach Abgabe der Meldung", text, StringComparison.Ordinal);
        Assert.Contains("BSIG § 32(1) no. 1", text, StringComparison.Ordinal);
        Assert.Contains("CERT-Bund", text, StringComparison.Ordinal);
        Assert.Contains("aus dem Gedächtnis: prüfen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BringsBlankFormsOfTheLayout()
    {
        var html = await HtmlAsync(Language.German);
        Assert.Equal(3, Regex.Count(html, "<section class=\"form\">"));
        Assert.Contains("class=\"field\"", html, StringComparison.Ordinal);
        Assert.Contains("☐", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MemberStates))]
    public void HasDeadlinesAndFormsForEveryMemberState(string country)
    {
        var law = SheetContent.Law(country, house.Time.Now)!;
        Assert.Contains(law.Periods, period => period.Stage == Stages.EarlyWarning);
        Assert.All(law.Periods, period => Assert.Contains(period.Confidence, Confidence.All));
        Assert.All(law.Periods, period => Assert.True(law.InForce || period.Force == Force.Expectation));
        var forms = SheetContent.Forms(country);
        Assert.Equal(3, forms.Count);
        Assert.All(forms, form => Assert.Contains(form.Fields, field => field.Required));
    }

    [Fact]
    public async Task SaysThatAnExpectationIsNoDuty()
    {
        await house.TellAsync(new DescribeOrganisation("Acme", "FR", [], OrganisationSize.Medium));
        Assert.Contains("No act in force is known", await TextAsync(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadsNothingAndCarriesTheStyleThatItsPolicyNames()
    {
        var exchange = new Exchange().As("ada");
        exchange.Request.QueryString = new Microsoft.AspNetCore.Http.QueryString("?lang=de");
        await exchange.AnswerAsync(
            house.Create<EmergencySheetFunction>().GetEmergencySheet(exchange.Request, TestHouse.Organisation, default));
        Assert.Equal(200, exchange.Status);
        Assert.DoesNotMatch("<(script|link|img|iframe)\\b|https?://[^\\s<]*\\.(css|js)|url\\(", exchange.Text);
        var style = Regex.Match(exchange.Text, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}'", exchange.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Contains("lang=\"de\"", exchange.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?lang=fr", TestHouse.Organisation, 400)]
    [InlineData("?lang=en", "other", 404)]
    public async Task RefusesOtherLanguagesAndOrganisations(string query, string organisation, int status)
    {
        var exchange = new Exchange().As("ada");
        exchange.Request.QueryString = new Microsoft.AspNetCore.Http.QueryString(query);
        await exchange.AnswerAsync(house.Create<EmergencySheetFunction>().GetEmergencySheet(exchange.Request, organisation, default));
        Assert.Equal(status, exchange.Status);
    }

    [Fact]
    public async Task GoesByMailWithTheNoticeThatBringsItRound()
    {
        await DeliverAsync(EmergencySheetAttachment.Obligation);
        var attached = Assert.Single(mailer.Sent).Notice.Attachments!;
        Assert.Equal(["emergency-sheet-en.html", "emergency-sheet-de.html"], attached.Select(one => one.Name));
        Assert.All(attached, one => Assert.Contains("+49 30 1234567", WebUtility.HtmlDecode(one.Text), StringComparison.Ordinal));
        mailer.Sent.Clear();
        await DeliverAsync("registration");
        Assert.Null(Assert.Single(mailer.Sent).Notice.Attachments);
    }

    private Task<string?> FindAsync(Language language) => house.Get<EmergencySheets>().FindAsync(TestHouse.Organisation, language, default);

    private async Task<string> HtmlAsync(Language language) => (await FindAsync(language))!;

    private async Task<string> TextAsync(Language language) => WebUtility.HtmlDecode(await HtmlAsync(language));

    private Task DeliverAsync(string obligation) => house.Create<DeliverNoticeFunction>().DeliverNotice(
        JsonSerializer.Serialize(
            new NoticeMessage(
                TestHouse.Organisation,
                "readiness-self",
                new Notice(obligation, NoticeLevel.Reminder, "Emergency sheet", "Print it.", obligation, null, Exercise: false)),
            DomainJson.Options),
        house.Client.Object,
        default);
}
