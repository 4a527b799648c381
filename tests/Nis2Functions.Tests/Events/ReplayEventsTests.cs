using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Events;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Events;

public sealed class ReplayEventsTests : IAsyncLifetime
{
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync();

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task RepeatsWhatWasPublished()
    {
        await house.AddPersonAsync("ada", "ada@acme.example");
        house.Time.Now += EventReplay.Settling + Duration.FromSeconds(1);

        var page = await Get();

        var published = house.Sent.To(Outbox.EventsEntity).Select(message => JsonNode.Parse(message.Body.Span)!.ToJsonString());
        Assert.Equal(published, page["items"]!.AsArray().Select(one => one!.ToJsonString()));
        Assert.True((bool)page["caughtUp"]!);
        Assert.Empty((await Get($"?after={page["after"]}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task RefusesAPageThatIsTooLong() =>
        Assert.Equal(StatusCodes.Status400BadRequest, (await Replay("?take=101")).Status);

    [Fact]
    public async Task RefusesACursorThatIsNone() =>
        await Assert.ThrowsAsync<InvalidContinuationException>(() => Replay("?after=none"));

    private async Task<JsonNode> Get(string query = "") => JsonNode.Parse((await Replay(query)).Body)!;

    private Task<(int Status, string Body)> Replay(string query) => Answers.OfAsync(
        request => request.QueryString = new QueryString(query),
        request => house.Create<EventFunctions>().ReplayEvents(request, TestHouse.Organisation, CancellationToken.None));
}
