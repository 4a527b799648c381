using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Pages;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Calendar;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Links;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

public sealed class AcknowledgementLinkTests : IAsyncLifetime
{
    private const string Secret = "Ransomware at the substation";
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Page = new("opened", NoticeLevel.Page, Secret, Secret, "assessment", null, Exercise: false);

    private readonly RecordingMailer mailer = new();
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync(
            services => services.AddSingleton<IMailer>(mailer), ("PublicAddress", "https://app.example"));
        await house.AddPersonAsync("anna", "anna@acme.example");
        await house.TellAsync(new SetContacts([new Contact("anna", Duty.OnCall)]));
        await house.Create<DeliverNoticeFunction>().DeliverNotice(
            JsonSerializer.Serialize(new NoticeMessage(TestHouse.Organisation, Incident.Value, Page), DomainJson.Options),
            house.Client.Object,
            default);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task ShowsAButtonAndChangesNothing()
    {
        var version = (await PageAsync()).Version;
        for (var scan = 0; scan < 3; scan++)
        {
            var shown = await ShowAsync(Token);
            Assert.Equal(200, shown.Status);
            Assert.Contains("<form method=\"post\"", shown.Text, StringComparison.Ordinal);
        }

        Assert.Equal(version, (await PageAsync()).Version);
    }

    [Fact]
    public async Task AcknowledgesOnceAndSaysSoThereafter()
    {
        Assert.Equal(200, (await UseAsync(Token)).Status);
        var page = await PageAsync();
        Assert.Equal((NoticeStatus.Acknowledged, "anna"), (page.State.Status, page.State.AcknowledgedBy));

        Assert.Equal(410, (await UseAsync(Token)).Status);
        var shown = await ShowAsync(Token);
        Assert.Equal(410, shown.Status);
        Assert.Contains("used already", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form method=\"post\"", shown.Text, StringComparison.Ordinal);
        Assert.Equal(page.Version, (await PageAsync()).Version);
    }

    [Fact]
    public async Task IsUsedOnceByTwoAtATime()
    {
        var token = Token;
        var raced = false;
        house.Streams.Before = call =>
        {
            if (call.Operation != "transaction" || raced)
                return;
            raced = true;
            Assert.Equal(200, UseAsync(token).GetAwaiter().GetResult().Status);
        };
        Assert.Equal(410, (await UseAsync(token)).Status);
        house.Streams.Before = null;
        var history = await house.Get<SubjectStore>().HistoryAsync(
            house.Get<NoticeKind>(), TestHouse.Organisation, (await PageAsync()).Id, 0, 100, default);
        Assert.Single(history.Events, one => one.Recorded.Facts is NoticeAcknowledged);
    }

    [Fact]
    public async Task ExpiresAfterADay()
    {
        house.Time.Now += Duration.FromHours(24);
        Assert.Equal(410, (await ShowAsync(Token)).Status);
        var used = await UseAsync(Token);
        Assert.Equal(410, used.Status);
        Assert.Contains("expired", used.Text, StringComparison.Ordinal);
        Assert.Null((await PageAsync()).State.AcknowledgedAt);
    }

    [Fact]
    public async Task SaysTheSameOfEveryTokenThatIsNone()
    {
        var own = FeedToken.TryParse(Token, out var parsed) ? parsed.Secret : string.Empty;
        string[] wrong =
        [
            "nonsense", "YWNtZQ", "YWNtZQ.", "YWNtZQ.a.b", Token[..^1] + (Token[^1] == 'A' ? 'B' : 'A'), Token + "A",
            Token + new string('A', 500),
            new FeedToken("other", own).ToString(), new FeedToken("acme", own[own.IndexOf('.')..]).ToString(), "%00.x.y",
        ];
        var answers = new HashSet<string>();
        foreach (var token in wrong)
        {
            var (shown, used) = (await ShowAsync(token), await UseAsync(token));
            Assert.Equal((404, 404), (shown.Status, used.Status));
            answers.UnionWith([shown.Text, used.Text]);
        }

        Assert.Single(answers);
        Assert.Null((await PageAsync()).State.AcknowledgedAt);
    }

    [Fact]
    public async Task SaysNothingOfWhatItIsAbout()
    {
        foreach (var answer in new[] { await ShowAsync(Token), await UseAsync(Token), await ShowAsync(Token) })
        {
            Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("incident-", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(TestHouse.Organisation, answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("anna", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Token, answer.Text, StringComparison.Ordinal);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.Equal("no-store", answer.Headers.CacheControl);
        }
    }

    [Fact]
    public async Task SpeaksGerman()
    {
        var exchange = new Exchange().With("Accept-Language", "de-DE,de;q=0.9");
        await exchange.AnswerAsync(Function.ShowAcknowledgement(exchange.Request, Token, default));
        Assert.Contains("Ich übernehme", System.Net.WebUtility.HtmlDecode(exchange.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StandsNowhereInStorageOrLogs()
    {
        var secret = Token[(Token.LastIndexOf('.') + 1)..];
        Assert.DoesNotContain(
            house.Streams.Rows.SelectMany(row => row.Columns.Values).OfType<string>(),
            text => text.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, mailer.Sent[0].Notice.ToString(), StringComparison.Ordinal);
        Assert.Equal(64, (await house.Get<Nis2.Storage.Directory.PageLinks>().FindAsync("acme", Inner(Token), default))!.Hash.Length);
    }

    [Fact]
    public async Task IsDroppedLongAfterItExpired()
    {
        var links = house.Get<Nis2.Storage.Directory.PageLinks>();
        await links.PurgeAsync(TestHouse.Organisation, house.Time.Now + Duration.FromHours(24), default);
        Assert.NotNull(await links.FindAsync(TestHouse.Organisation, Inner(Token), default));
        await links.PurgeAsync(TestHouse.Organisation, house.Time.Now + Duration.FromHours(25), default);
        Assert.Null(await links.FindAsync(TestHouse.Organisation, Inner(Token), default));
    }

    [Fact]
    public void IsAllThatNeedsNoSignInAmongNotices() => Assert.Equal(
        [nameof(AcknowledgementFunctions.ShowAcknowledgement), nameof(AcknowledgementFunctions.UseAcknowledgement)],
        typeof(NoticeSender).Assembly.GetTypes()
            .Where(type => type.Namespace is { } name && (name.Contains("Notices") || name.Contains("OnCall")))
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(OpenAccessAttribute), false))
            .Select(method => method.Name)
            .Order());

    private string Token => mailer.Sent[0].Notice.Acknowledge!.Split('/')[^1];

    private AcknowledgementFunctions Function => new(
        house.Get<PageAcknowledgements>(),
        new PageRenderer(new ServiceCollection().AddLogging().BuildServiceProvider(), NullLoggerFactory.Instance));

    private static string Inner(string token) => FeedToken.TryParse(token, out var parsed) ? parsed.Secret : string.Empty;

    private async Task<Exchange> ShowAsync(string token)
    {
        var exchange = new Exchange();
        return await exchange.AnswerAsync(Function.ShowAcknowledgement(exchange.Request, token, default));
    }

    private async Task<Exchange> UseAsync(string token)
    {
        var exchange = new Exchange("POST");
        return await exchange.AnswerAsync(Function.UseAcknowledgement(exchange.Request, house.Client.Object, token, default));
    }

    private async Task<Subject<NoticeState>> PageAsync() => (await house.Get<SubjectStore>().FindAsync(
        house.Get<NoticeKind>(), TestHouse.Organisation, NoticeKind.IdOf(TestHouse.Organisation, Incident, Page), default))!;
}
