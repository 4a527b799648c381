using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Nis2Functions.Calendar;
using Nis2Functions.Security;

namespace Nis2Functions.Tests.Calendar;

public sealed class CalendarFeedTests
{
    private const string Person = "person-1";
    private readonly Kept kept = new();
    private readonly CalendarFeedFunctions feeds;
    private readonly ReadCalendarFunction calendar;

    public CalendarFeedTests()
    {
        var address = new PublicAddress(new ConfigurationBuilder().Build());
        feeds = new CalendarFeedFunctions(kept.Feeds, kept.Members, address, kept.Time);
        calendar = new ReadCalendarFunction(kept.Feeds, kept.Members, new CalendarEntries(kept.Store, kept.Incidents), kept.Time);
    }

    [Fact]
    public async Task ShowsOpenDutiesAtTheirInstants()
    {
        var incident = await kept.OpenAsync("Mail server down");
        var read = await ReadAsync(await CreateAsync());
        Assert.Equal(200, read.Status);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", read.Text);
        Assert.Contains($"UID:acme/{incident}/assessment\r\n", read.Text);
        Assert.Contains("DTSTART:20261110T120000Z\r\nSUMMARY:Assessment of a suspected incident\r\n", read.Text);
        Assert.DoesNotContain("Mail server", read.Text);
    }

    [Fact]
    public async Task ShowsExercisesOnlyWhereAskedForAndAtRealInstants()
    {
        await kept.OpenAsync("Drill", exercise: true);
        Assert.DoesNotContain("VEVENT", (await ReadAsync(await CreateAsync())).Text);
        var read = await ReadAsync(await CreateAsync("""{"exercise":true}"""));
        Assert.Contains("DTSTART:20261110T080400Z\r\nSUMMARY:EXERCISE: Assessment of a suspected incident\r\n", read.Text);
    }

    [Fact]
    public async Task AnswersTheSecretOnceAndKeepsItNowhere()
    {
        var token = await CreateAsync();
        var secret = token[(token.IndexOf('.') + 1)..];
        var stored = kept.RegistryTable.Rows.SelectMany(row => row.Columns.Values.OfType<string>().Append(row.Key));
        Assert.DoesNotContain(stored, text => text.Contains(secret));
        var list = new Exchange().As(Person, Role.Reader);
        await list.AnswerAsync(feeds.ListCalendarFeeds(list.Request, Kept.Organisation, default));
        Assert.DoesNotContain(secret, list.Text);
        Assert.Equal(Person, list.Json["items"]![0]!["createdBy"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnswersTheSameToEveryTokenThatOpensNothing()
    {
        var token = await CreateAsync();
        var texts = new HashSet<string>();
        foreach (var wrong in new[] { "", "nonsense", "YWNtZQ.wrong", token + "x", "YWNtZTI" + token[token.IndexOf('.')..] })
        {
            var read = await ReadAsync(wrong);
            Assert.Equal(404, read.Status);
            texts.Add(Regex.Replace(read.Text, "\"traceId\":\"[^\"]*\"", string.Empty));
        }

        Assert.Single(texts);
    }

    [Fact]
    public async Task EndsWithItsCreatorsLastRole()
    {
        var token = await CreateAsync();
        await kept.Members.RemoveAsync(Kept.Organisation, Person, default);
        Assert.Equal(404, (await ReadAsync(token)).Status);
    }

    [Fact]
    public async Task EndsWhenRevoked()
    {
        var token = await CreateAsync();
        var id = await OnlyIdAsync();
        Assert.Equal(403, (await RevokeAsync("somebody-else", id, Role.Reader)).Status);
        Assert.Equal(200, (await ReadAsync(token)).Status);
        Assert.Equal(204, (await RevokeAsync(Person, id, Role.Reader)).Status);
        Assert.Equal(404, (await ReadAsync(token)).Status);
        Assert.Equal(404, (await RevokeAsync(Person, id, Role.Reader)).Status);
    }

    [Fact]
    public async Task AdministratorsRevokeAnyFeed()
    {
        await CreateAsync();
        Assert.Equal(204, (await RevokeAsync("administrator", await OnlyIdAsync(), Role.Administrator)).Status);
    }

    [Fact]
    public async Task RefusesAFeedWithoutARoleThatItCouldLiveBy()
    {
        var exchange = new Exchange("POST", "{}").As("stranger", Role.Administrator);
        await exchange.AnswerAsync(feeds.CreateCalendarFeed(exchange.Request, Kept.Organisation, default));
        Assert.Equal(409, exchange.Status);
    }

    [Fact]
    public async Task RefusesALabelThatIsTooLong()
    {
        await kept.AdmitAsync(Person);
        var exchange = new Exchange("POST", $$"""{"label":"{{new string('x', 101)}}"}""").As(Person, Role.Reader);
        await exchange.AnswerAsync(feeds.CreateCalendarFeed(exchange.Request, Kept.Organisation, default));
        Assert.Equal(422, exchange.Status);
    }

    [Fact]
    public async Task SaysThatNothingChangedUntilSomethingDoes()
    {
        await kept.OpenAsync("One");
        var token = await CreateAsync();
        var tag = (await ReadAsync(token)).Headers.ETag.ToString();
        kept.Time.Now += TimeSpan.FromHours(1);
        var again = await ReadAsync(token, tag);
        Assert.Equal(304, again.Status);
        Assert.Empty(again.Text);
        await kept.OpenAsync("Two");
        Assert.Equal(200, (await ReadAsync(token, tag)).Status);
    }

    private async Task<string> CreateAsync(string body = "{}")
    {
        await kept.AdmitAsync(Person);
        var exchange = new Exchange("POST", body).As(Person, Role.Reader);
        await exchange.AnswerAsync(feeds.CreateCalendarFeed(exchange.Request, Kept.Organisation, default));
        Assert.Equal(201, exchange.Status);
        var url = exchange.Json["url"]!.GetValue<string>();
        return Regex.Match(url, "^http://localhost:7071/api/calendar/(?<token>.+)[.]ics$").Groups["token"].Value;
    }

    private async Task<Exchange> ReadAsync(string token, string? tag = null)
    {
        var exchange = new Exchange();
        if (tag is not null)
            exchange.With("If-None-Match", tag);
        return await exchange.AnswerAsync(calendar.ReadCalendar(exchange.Request, token, default));
    }

    private async Task<string> OnlyIdAsync()
    {
        var found = new List<string>();
        await foreach (var feed in kept.Feeds.ListAsync(Kept.Organisation, default))
            found.Add(feed.Id);
        return Assert.Single(found);
    }

    private async Task<Exchange> RevokeAsync(string principal, string id, params Role[] roles)
    {
        var exchange = new Exchange("DELETE").As(principal, roles);
        return await exchange.AnswerAsync(feeds.RevokeCalendarFeed(exchange.Request, Kept.Organisation, id, default));
    }
}
