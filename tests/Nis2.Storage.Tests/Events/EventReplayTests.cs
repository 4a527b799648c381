using System.Text;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Events;

public sealed class EventReplayTests
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    private readonly Given given = new();
    private Instant now = Given.Now;

    [Fact]
    public async Task RepeatsToTheByteWhatWasPublished()
    {
        await Append("1", new ChoreOpened("Jane's floor", Given.Due, true), new ChoreReminded(Given.Due));
        await Append("2", new ChoreOpened("Sweep", Given.Due, false));
        await Append("1", new ChoreNoted(new string('t', 40_000), "Jane"));

        var page = await Read(null);

        Assert.Equal(Published().Order(StringComparer.Ordinal), page.Events.Select(Text).Order(StringComparer.Ordinal));
        Assert.True(page.CaughtUp);
        Assert.True((bool)JsonNode.Parse(page.Events[0].Span)!["exercise"]!);
    }

    [Fact]
    public async Task IsTheSameAfterErasureWhichIsAnEventItself()
    {
        await Append("1", new ChoreOpened("Jane's floor", Given.Due, false));
        var before = await Read(null);

        await given.Store.EraseAsync(
            given.Kind, Given.Organisation, Id("1"), new Command("erase", "someone", now), null, "asked", Given.Ct);
        var after = await Read(null);

        Assert.Equal(Text(before.Events[0]), Text(after.Events[0]));
        Assert.Equal("nis2.subject.erased", (string?)JsonNode.Parse(after.Events[1].Span)!["type"]);
        Assert.DoesNotContain("Jane", Text(after.Events[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeepsOneFormWhereAnAppendIsTooLargeForItsRows()
    {
        await Append("1", [.. Enumerable.Range(0, 12).Select(SubjectEvent (n) => new ChoreNoted(new string('t', 30_000), null))]);

        Assert.Equal(Published(), (await Read(null)).Events.Select(Text));
    }

    [Fact]
    public async Task LeavesOutWhatIsNotSettled()
    {
        await Append("1", new ChoreOpened("t", Given.Due, false));
        var old = now;
        now += EventReplay.Settling;
        await Append("1", new ChoreDone());

        var page = await given.Replay.ReadAsync(Given.Organisation, null, 10, old + EventReplay.Settling + Second, Given.Ct);

        Assert.Equal(["acme:chore-1:1"], page.Events.Select(EventId));
        Assert.Equal(["acme:chore-1:2"], (await Read(page.After)).Events.Select(EventId));
    }

    [Fact]
    public async Task GoesOnWithWhatIsNewOnly()
    {
        await Append("1", new ChoreOpened("t", Given.Due, false));
        await Append("2", new ChoreOpened("t", Given.Due, false));
        var first = await Read(null);
        now += Duration.FromHours(1);
        await Append("2", new ChoreReminded(Given.Due), new ChoreDone());
        await Append("3", new ChoreOpened("t", Given.Due, false));

        var second = await Read(first.After);

        Assert.Equal(["acme:chore-2:2", "acme:chore-2:3", "acme:chore-3:1"], second.Events.Select(EventId));
        Assert.Empty((await Read(second.After)).Events);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task GivesThePagesThatAreAskedFor(int take)
    {
        foreach (var chore in new[] { "1", "11", "2", "b" })
            await Append(chore, [.. Enumerable.Range(0, 5).Select(SubjectEvent (_) => new ChoreReminded(Given.Due))]);
        var (first, after) = await Walk(null, take);
        now += Duration.FromHours(1);
        foreach (var chore in new[] { "11", "b" })
            await Append(chore, [.. Enumerable.Range(0, 5).Select(SubjectEvent (_) => new ChoreReminded(Given.Due))]);

        var (second, _) = await Walk(after, take);

        Assert.Equal((20, 10), (first.Count, second.Count));
        Assert.Equal(30, first.Concat(second).Distinct().Count());
    }

    [Fact]
    public async Task LooksBackAsFarAsALongStreamHasNews()
    {
        await Append("1", new ChoreOpened("t", Given.Due, false));
        var (_, after) = await Walk(null, 100);
        for (var day = 0; day < 20; day++)
        {
            now += Duration.FromHours(24);
            await Append("1", [.. Enumerable.Range(0, 10).Select(SubjectEvent (_) => new ChoreReminded(Given.Due))]);
        }

        var (news, _) = await Walk(after, 100);

        Assert.Equal(Enumerable.Range(2, 200).Select(version => $"acme:chore-1:{version}"), news);
    }

    [Fact]
    public async Task AsksFewReadsOfStorage()
    {
        for (var chore = 0; chore < 40; chore++)
            await Append($"{chore}", new ChoreOpened("t", Given.Due, false));
        Assert.Equal(2, await Reads(null));
        var (_, after) = await Walk(null, 100);
        now += Duration.FromHours(1);
        (_, after) = await Walk(after, 100);
        now += Duration.FromHours(1);
        Assert.Equal(1, await Reads(after));
        for (var chore = 0; chore < 40; chore++)
            await Append($"{chore}", new ChoreDone());

        Assert.InRange(await Reads(after), 2, 13);
        Assert.Equal(40, (await Walk(after, 100)).Events.Count);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("bm9uZQ")]
    [InlineData("fHx8fHx8")]
    public async Task RefusesACursorOfSomebodyElse(string after) =>
        await Assert.ThrowsAsync<InvalidContinuationException>(() => Read(after));

    private static SubjectId Id(string chore) => SubjectId.Of("chore", chore);

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    private static string EventId(ReadOnlyMemory<byte> json) => (string)JsonNode.Parse(json.Span)!["id"]!;

    private IEnumerable<string> Published() => given.Sender.To(Outbox.EventsEntity).Select(message => Text(message.Body));

    private async Task Append(string chore, params SubjectEvent[] events)
    {
        now += Second;
        var done = (AppendResult<ChoreState>.Done)await given.Store.AppendAsync(
            given.Kind, Given.Organisation, Id(chore), given.Command() with { At = now }, _ => Decision.Accept(events), Given.Ct);
        await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct);
    }

    private Task<ReplayPage> Read(string? after, int take = 100) =>
        given.Replay.ReadAsync(Given.Organisation, after, take, now + EventReplay.Settling + Second, Given.Ct);

    private async Task<int> Reads(string? after)
    {
        var before = given.Table.Calls;
        await Read(after);
        return given.Table.Calls - before;
    }

    private async Task<(List<string> Events, string? After)> Walk(string? after, int take)
    {
        var events = new List<string>();
        ReplayPage page;
        do
        {
            page = await Read(after, take);
            Assert.InRange(page.Events.Count, 0, take);
            events.AddRange(page.Events.Select(EventId));
            after = page.After;
        }
        while (!page.CaughtUp);
        return (events, after);
    }
}
