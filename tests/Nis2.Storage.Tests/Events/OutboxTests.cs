using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Events;

public sealed class OutboxTests
{
    private const string Expected = """
        {
          "specversion": "1.0",
          "id": "acme:chore-1:1",
          "source": "/organisations/acme/chores/chore-1",
          "type": "nis2.chore.opened",
          "subject": "chore-1",
          "time": "2026-11-10T08:00:01Z",
          "subjectversion": 1,
          "schemaversion": 2,
          "exercise": false,
          "datacontenttype": "application/json",
          "data": { "due": "2026-11-11T08:00:00Z", "exercise": false }
        }
        """;

    private readonly Given given = new();

    [Fact]
    public async Task PublishesFactsAsCloudEventsAndClearsTheRow()
    {
        var done = await given.Open("Jane's floor");

        Assert.True(await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct));

        var message = Assert.Single(given.Sender.To(Outbox.EventsEntity));
        var json = JsonNode.Parse(message.Body.Span)!.AsObject();
        Assert.Equal("acme:chore-1:1", message.Id);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), json), json.ToJsonString());
        Assert.Empty(given.Keys("o!"));
    }

    [Fact]
    public async Task SendsNoticesToThoseWhoTell()
    {
        await given.Open(exercise: true);
        var done = await given.Done(new ChoreReminded(Given.Due));

        await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct);

        var message = Assert.Single(given.Sender.To(Outbox.NoticesEntity));
        Assert.Equal(OpaqueId.From("acme", "chore-1", "remind/2"), message.Id);
        Assert.Equal(true, message.ApplicationProperties["exercise"]);
        Assert.Equal("remind/2", (string?)JsonNode.Parse(message.Body.Span)!["notice"]!["key"]);
        Assert.Equal("chore-1", (string?)JsonNode.Parse(message.Body.Span)!["subject"]);
    }

    [Fact]
    public async Task PublishesLeftoversTheSame()
    {
        var done = await given.Done(new ChoreOpened("t", Given.Due, false), new ChoreReminded(Given.Due));
        await given.Outbox.PublishAsync(Given.Organisation, done with { Outbox = null, Repeated = false }, Given.Ct);
        Assert.Empty(given.Sender.To(Outbox.EventsEntity));

        Assert.Equal(1, await given.Outbox.PublishLeftoversAsync(Given.Organisation, null, Given.Ct));
        var leftovers = (given.Sender.To(Outbox.EventsEntity), given.Sender.To(Outbox.NoticesEntity));
        await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct);

        Assert.Equal(2, leftovers.Item1.Count);
        Assert.Equal(
            leftovers.Item1.Concat(leftovers.Item2).Select(Text),
            given.Sender.To(Outbox.EventsEntity).Skip(2).Concat(given.Sender.To(Outbox.NoticesEntity).Skip(1)).Select(Text));
        Assert.Equal(0, await given.Outbox.PublishLeftoversAsync(Given.Organisation, null, Given.Ct));
    }

    [Fact]
    public async Task SparesWhatIsYoung()
    {
        var done = await given.Open();

        Assert.Equal(0, await given.Outbox.PublishLeftoversAsync(Given.Organisation, done.Subject.UpdatedAt, Given.Ct));
        Assert.Equal(
            1, await given.Outbox.PublishLeftoversAsync(Given.Organisation, done.Subject.UpdatedAt + Duration.FromSeconds(1), Given.Ct));
    }

    [Fact]
    public async Task PublishesWhatARepeatedCommandLeft()
    {
        var command = given.Command();
        await given.Append(command, new ChoreOpened("t", Given.Due, false));
        var repeated = Assert.IsType<AppendResult<ChoreState>.Done>(await given.Store.AppendAsync(
            given.Kind, Given.Organisation, given.Id, command, _ => Decision.Accept(new ChoreDone()), Given.Ct, checkRepeated: true));

        await given.Outbox.PublishAsync(Given.Organisation, repeated, Given.Ct);

        Assert.Single(given.Sender.To(Outbox.EventsEntity));
    }

    [Fact]
    public async Task KeepsTheRowWhileTheWayOutIsClosed()
    {
        var done = await given.Open();
        given.Sender.Before = _ => throw new StorageUnavailableException("closed");

        Assert.False(await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct));
        Assert.Single(given.Keys("o!"));
    }

    [Fact]
    public async Task RefersToFactsThatAreTooLargeToTravel()
    {
        var done = await given.Done(new ChoreNoted(new string('t', 40_000), null));

        await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct);

        var json = JsonNode.Parse(Assert.Single(given.Sender.To(Outbox.EventsEntity)).Body.Span)!.AsObject();
        Assert.Equal("/organisations/acme/chores/chore-1?version=1", (string?)json["dataref"]);
        Assert.False(json.ContainsKey("data"));
    }

    [Fact]
    public async Task HashesIdsThatAreTooLong()
    {
        var organisation = new string('o', 130);
        var done = (AppendResult<ChoreState>.Done)await given.Store.AppendAsync(
            given.Kind, organisation, given.Id, given.Command(), _ => Decision.Accept(new ChoreDone()), Given.Ct);

        await given.Outbox.PublishAsync(organisation, done, Given.Ct);

        Assert.Equal(26, Assert.Single(given.Sender.To(Outbox.EventsEntity)).Id.Length);
    }

    private static string Text(OutgoingMessage message) => $"{message.Id} {System.Text.Encoding.UTF8.GetString(message.Body.Span)}";
}
