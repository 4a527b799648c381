using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks;

public sealed class DeliveryFunctionsTests : IAsyncLifetime
{
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        var deliveries = house.Get<DeliveryLog>();
        var headers = new Dictionary<string, string> { ["webhook-id"] = "msg/1" };
        var delivery = new Delivery("desk", "msg/1", house.Time.Now, headers, "{\"a\":1}"u8.ToArray());
        await deliveries.ReceiveAsync(TestHouse.Organisation, delivery, default);
        await deliveries.ResolveAsync(TestHouse.Organisation, "desk", "msg/1", DeliveryState.Unmapped, "unknown-type", default);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task ListsWhatWaitsUntilItIsSettled()
    {
        Assert.Equal(["msg/1"], (await WaitingAsync()).Select(waiting => waiting.Id));
        Assert.Equal(204, await SettleAsync("msg/1", "Opened by hand as incident-7"));
        Assert.Empty(await WaitingAsync());
        var (_, body) = await Answers.OfAsync(request => Functions.GetDelivery(request, TestHouse.Organisation, "desk", "msg/1", default));
        var view = JsonSerializer.Deserialize<DeliveryView>(body, DomainJson.Options)!;
        Assert.Equal(DeliveryState.Processed, view.State);
        Assert.Equal("person: Opened by hand as incident-7", view.Outcome);
        Assert.Equal("""{"a":1}""", view.Body);
    }

    [Theory]
    [InlineData("msg/1", " ", 422)]
    [InlineData("other", "A note", 404)]
    public async Task RefusesToSettle(string id, string note, int status) => Assert.Equal(status, await SettleAsync(id, note));

    [Fact]
    public async Task KnowsNoOtherDelivery() => Assert.Equal(
        404, (await Answers.OfAsync(request => Functions.GetDelivery(request, TestHouse.Organisation, "desk", "other", default))).Status);

    private DeliveryFunctions Functions => house.Create<DeliveryFunctions>();

    private async Task<IReadOnlyList<DeliveryReference>> WaitingAsync()
    {
        var (_, body) = await Answers.OfAsync(request => Functions.ListDeliveries(request, TestHouse.Organisation, default));
        return JsonSerializer.Deserialize<PageView<DeliveryReference>>(body, DomainJson.Options)!.Items;
    }

    private async Task<int> SettleAsync(string id, string note)
    {
        var answer = await Answers.OfAsync(JsonSerializer.Serialize(new { note }), request =>
        {
            request.HttpContext.SetCaller(new Caller("person", new HashSet<Role>(), new HashSet<Role>()));
            return Functions.SettleDelivery(request, TestHouse.Organisation, "desk", id, default);
        });
        return answer.Status;
    }
}
