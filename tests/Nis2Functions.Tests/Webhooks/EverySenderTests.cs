using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Directory;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Every sender through the app's own doors: configured, given its secret, heard, heard again, and refused.</summary>
public sealed class EverySenderTests : IAsyncLifetime
{
    private const string Source = "desk";
    private TestHouse house = null!;

    /// <summary>All that are heard by webhook.</summary>
    public static TheoryData<string> Kinds => [.. SenderSample.Kinds.Where(kind => SenderSample.Sender(kind).Verifications.Count > 0)];

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync();

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task OpensOneIncidentForEachOpenTicket(string kind)
    {
        var (how, secret) = await ConnectAsync(kind);
        var proven = SenderSample.Of(kind).Prove(how, secret, house.Time.Now);
        var told = Assert.IsType<Translation.Tickets>(SenderSample.Sender(kind).Translate(proven)).Reported;
        var open = told.Where(ticket => ticket.Action != TicketAction.Resolved).Select(ticket => ticket.TicketId).Distinct().Count();
        var first = await SendAsync(proven);
        Assert.Equal(202, first.Status);
        Assert.Equal(open, (await house.HeadsAsync("incident")).Count);
        Assert.Equal(first, await SendAsync(proven));
        Assert.Equal(open, (await house.HeadsAsync("incident")).Count);
        var kept = await KeptAsync(first.Body);
        Assert.DoesNotContain(kept.Headers.Values, value => value.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task KeepsNothingThatIsNotProven(string kind)
    {
        var (how, _) = await ConnectAsync(kind);
        foreach (var delivery in new[]
        {
            SenderSample.Of(kind),
            SenderSample.Of(kind).Prove(how, Proving.SecretFor(how, 2), house.Time.Now),
        })
        {
            Assert.Equal(401, (await SendAsync(delivery)).Status);
        }

        Assert.Empty(house.Registry.Rows);
        Assert.Empty(await house.HeadsAsync("incident"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task KeepsWhatItCannotUnderstandForAPerson(string kind)
    {
        var (how, secret) = await ConnectAsync(kind);
        var answer = await SendAsync(SenderSample.Of(kind).WithBody("no json").Prove(how, secret, house.Time.Now));
        Assert.Equal(202, answer.Status);
        Assert.Equal(DeliveryState.Unmapped, (await KeptAsync(answer.Body)).State);
    }

    // A token of Entra ID is another test's: here such a sender proves itself in the next best way.
    private async Task<(SourceVerification How, string Secret)> ConnectAsync(string kind)
    {
        var sender = SenderSample.Sender(kind);
        var own = sender.Verifications.FirstOrDefault(one => one.Method != VerificationMethod.EntraToken);
        var how = own ?? new SourceVerification(sender.AlsoAllowed[0]);
        await house.TellAsync(new ConfigureSource(new TicketSource(Source, kind, own is null ? how : null)));
        var secret = Proving.SecretFor(how);
        var answer = await Answers.OfAsync($$"""{"secret":"{{secret}}"}""", request =>
            house.Create<SecretFunctions>().PutSourceSecret(request, TestHouse.Organisation, Source, CancellationToken.None));
        Assert.Equal(204, answer.Status);
        return (how, secret);
    }

    private async Task<Delivery> KeptAsync(string answer) => (await house.Get<DeliveryLog>().FindAsync(
        TestHouse.Organisation, Source, JsonNode.Parse(answer)!["delivery"]!.GetValue<string>(), CancellationToken.None))!;

    private Task<(int Status, string Body)> SendAsync(WebhookDelivery delivery) => Answers.OfAsync(
        request =>
        {
            request.Body = new MemoryStream(delivery.Body.ToArray());
            foreach (var (name, value) in delivery.Headers)
                request.Headers[name] = value;
            request.Query = new QueryCollection(delivery.Query.ToDictionary(one => one.Key, one => new StringValues(one.Value)));
        },
        request => house.Create<WebhookFunctions>().ReceiveWebhook(
            request, house.Client.Object, TestHouse.Organisation, Source, CancellationToken.None));
}
