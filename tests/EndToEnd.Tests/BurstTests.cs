using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace EndToEnd;

/// <summary>
/// A burst of deliveries, three of ten sent again, while the app is killed: every ticket has one incident, every delivery one entry, and no
/// more. <c>NIS2_BURST</c> says how many; 2000 is the full size.
/// </summary>
public sealed class BurstTests(ITestOutputHelper output)
{
    private const int Senders = 16;
    private const int PerTicket = 5;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private static int Size => int.Parse(Environment.GetEnvironmentVariable("NIS2_BURST") ?? "150", null);

    [Fact]
    public async Task NothingIsLostOrDoubledInABurstThatTheAppDoesNotSurvive()
    {
        var tickets = Enumerable.Range(1, Size * 7 / 10 / PerTicket).ToList();
        await using var app = new AppProcess();
        await app.StartAsync();
        using (var api = new Api(app.Client()))
            await Acme.FoundAsync(api);
        var latencies = new ConcurrentBag<TimeSpan>();
        var sent = 0;
        var watch = Stopwatch.StartNew();
        var killing = KillAsync(app, () => Volatile.Read(ref sent));
        await Parallel.ForEachAsync(tickets, new ParallelOptions { MaxDegreeOfParallelism = Senders }, async (ticket, _) =>
        {
            var random = new Random(ticket);
            for (var step = 0; step < PerTicket; step++)
            {
                await SendAsync(app, ticket, step, latencies);
                Interlocked.Increment(ref sent);

                // Three of ten: three repeats for seven deliveries, of any that came before.
                if (random.Next(7) >= 3)
                    continue;
                await SendAsync(app, ticket, random.Next(step + 1), latencies);
                Interlocked.Increment(ref sent);
            }
        });
        await killing;
        output.WriteLine($"{sent} deliveries of {tickets.Count} tickets in {watch.Elapsed}");

        using var calm = new Api(app.Client());
        await Until.TrueAsync(
            async () => (await calm.AllAsync(Acme.Path + "/deliveries?state=received&take=100")).Count == 0, Limit, () => app.Log);
        output.WriteLine($"all understood after {watch.Elapsed}");
        Assert.Empty(await calm.AllAsync(Acme.Path + "/deliveries?take=100"));
        var kept = (await calm.AllAsync(Acme.Path + "/deliveries?state=all&take=100")).Select(one => (string)one["id"]!).ToList();
        Assert.Equal(
            tickets.SelectMany(ticket => Enumerable.Range(0, PerTicket).Select(step => Delivery(ticket, step)))
                .Order(StringComparer.Ordinal),
            kept.Order(StringComparer.Ordinal));

        var incidents = await calm.AllAsync(Acme.Path + "/incidents?take=100");
        var found = new List<int>();
        foreach (var head in incidents)
            found.Add(Judge(await calm.AllAsync($"{Acme.Path}/incidents/{head["id"]}/timeline?take=100", "after")));
        Assert.Equal(tickets, found.Order());

        var ordered = latencies.Order().ToList();
        output.WriteLine($"p50 {At(ordered, 50)}, p99 {At(ordered, 99)}, {ordered.Count} answers");
        var replayed = await calm.PostAsync(Acme.Path + "/deliveries/replay", new { state = "all" });
        Assert.All(replayed["items"]!.AsArray(), one => Assert.False((bool)one!["replayed"]!));
    }

    // The sender asks again until it is answered, as one does that is worth its name.
    private static Task SendAsync(AppProcess app, int ticket, int step, ConcurrentBag<TimeSpan> latencies) => Until.TrueAsync(
        async () =>
        {
            try
            {
                using var client = app.Client(null);
                using var request = Acme.Ticket(Delivery(ticket, step), ticket, Action(step), title: Title(ticket, step));
                var start = Stopwatch.GetTimestamp();
                using var answer = await client.SendAsync(request);
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
                    return false;
                Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
                latencies.Add(Stopwatch.GetElapsedTime(start));
                return true;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        },
        Limit);

    private static async Task KillAsync(AppProcess app, Func<int> sent)
    {
        foreach (var share in new[] { 0.2, 0.6 })
        {
            await Until.TrueAsync(() => Task.FromResult(sent() >= Size * share), Limit);
            await app.KillAsync();
            await app.StartAsync();
        }
    }

    /// <summary>One opening, and every delivery's words once; where another delivery overtook the opening, that one opened.</summary>
    private static int Judge(IReadOnlyList<JsonNode> timeline)
    {
        var opened = Assert.Single(timeline, entry => (string)entry["type"]! == "incident.opened");
        var ticket = int.Parse(((string)opened["facts"]!["ticket"]!["ticketId"]!).Split('#')[1], null);
        var title = Text(opened, "title");
        var all = Enumerable.Range(0, PerTicket).Select(step => Title(ticket, step));
        var expected = title == Title(ticket, 0) ? all.Skip(1) : all.Skip(1).Where(text => text != title);
        var told = timeline.Where(entry => (string)entry["type"]! == "incident.ticket-reported").Select(entry => Text(entry, "text"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        return ticket;
    }

    private static string Text(JsonNode entry, string name) => (string)(entry["facts"]![name] ?? entry["erasable"]![name])!;

    private static string Delivery(int ticket, int step) => $"burst-{ticket:D5}-{step}";

    private static string Title(int ticket, int step) => $"Alert {ticket}, news {step}";

    private static string Action(int step) => step switch
    {
        0 => "opened",
        PerTicket - 1 => "closed",
        _ => "edited",
    };

    private static string At(IReadOnlyList<TimeSpan> ordered, int percent) =>
        $"{ordered[(ordered.Count - 1) * percent / 100].TotalMilliseconds:F0} ms";
}
