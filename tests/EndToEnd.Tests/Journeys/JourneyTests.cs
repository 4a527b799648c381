using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace EndToEnd.Journeys;

/// <summary>
/// Whole incidents from the ticket to the verified proof, side by side in one app that is killed between every two steps. They lie in the
/// past, as whoever records them afterwards states them, so that months pass.
/// </summary>
public sealed class JourneyTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task WholeIncidentsAreReportedInFourLawsThroughAKillAfterEveryStep()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        Tenant[] tenants = [new(app, "klinikum"), new(app, "nero"), new(app, "conserva"), new(app, "luottamus")];
        IAsyncEnumerable<string>[] plays =
        [
            Germany.PlayAsync(tenants[0]), Cyprus.PlayAsync(tenants[1]), Portugal.PlayAsync(tenants[2]),
            TrustServiceProvider.PlayAsync(tenants[3]),
        ];
        var running = plays.Select(play => play.GetAsyncEnumerator()).ToList();
        for (var kills = 0; running.Count > 0; kills++)
        {
            foreach (var journey in running.ToList())
            {
                if (await journey.MoveNextAsync())
                    continue;
                await journey.DisposeAsync();
                running.Remove(journey);
            }

            output.WriteLine($"step {kills + 1}: {string.Join(", ", running.Select(journey => journey.Current))}");
            await app.KillAsync();
            await app.StartAsync();
        }

        var expected = new HashSet<string>();
        foreach (var tenant in tenants)
            expected.UnionWith(await FinishAsync(app, tenant));
        var sent = await EventsOut.DrainAsync(app, expected, Limit);
        Assert.Empty(expected.Except(sent));
    }

    private static async Task<IEnumerable<string>> FinishAsync(AppProcess app, Tenant tenant)
    {
        await Until.TrueAsync(async () => (await tenant.GetAsync(tenant.Incident))["nextStepAt"] is null, Limit, () => app.Log);
        var reported = await tenant.GetAsync(tenant.Incident);
        Assert.Equal("reported", (string)reported["status"]!);
        Assert.Empty(await tenant.AllAsync(tenant.Path + "/obligations?kind=incident"));
        var closed = await tenant.PostAsync(tenant.Incident + "/closure", new { reason = "All reports are filed" });
        Assert.Equal("closed", (string)closed["status"]!);
        Assert.DoesNotContain(tenant.IncidentId, await CalendarAsync(tenant), StringComparison.Ordinal);
        await ProveAsync(tenant, reported);

        var timeline = await tenant.AllAsync(tenant.Incident + "/timeline?take=100", "after");
        Assert.Equal(Enumerable.Range(1, timeline.Count), timeline.Select(entry => (int)entry["version"]!));
        var submitted = timeline.Where(entry => (string)entry["type"]! == "incident.stage-submitted")
            .Select(entry => (string)entry["facts"]!["stage"]!).ToList();
        Assert.Equal(tenant.Filed.Keys.Order(StringComparer.Ordinal), submitted.Order(StringComparer.Ordinal));
        var steps = timeline.Where(entry => (string)entry["type"]! == "incident.step-taken")
            .Select(entry => entry["facts"]!).Select(step => $"{step["stage"]} {step["kind"]} {step["lead"]} {step["due"]}").ToList();
        Assert.Equal(steps.Distinct().Count(), steps.Count);
        var organisation = tenant.Path[(tenant.Path.LastIndexOf('/') + 1)..];
        return timeline.Select(entry => $"{organisation}:{tenant.IncidentId}:{entry["version"]}");
    }

    private static async Task ProveAsync(Tenant tenant, JsonNode reported)
    {
        var verification = await tenant.GetAsync(tenant.Incident + "/verification");
        Assert.True((bool)verification["valid"]!);
        Assert.True((bool)verification["agrees"]!, verification.ToJsonString());
        var proofs = verification["submissions"]!.AsArray()
            .Select(proof => ((string)proof!["stage"]!, (string)proof["sha256"]!, (string)proof["result"]!)).ToList();
        foreach (var (stage, bytes) in tenant.Filed)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            Assert.Contains((stage, hash, "agrees"), proofs);
            var submission = reported["stages"]!.AsArray().Single(one => (string)one!["stage"]! == stage)!["submission"]!;
            Assert.Equal(bytes, await tenant.BytesAsync($"{tenant.Path}/evidence/{submission["evidenceId"]}/content"));
        }
    }

    private static async Task<string> CalendarAsync(Tenant tenant)
    {
        var feed = await tenant.PostAsync(tenant.Path + "/calendar-feeds", new { label = "on call" });
        return Encoding.UTF8.GetString(await tenant.BytesAsync(new Uri((string)feed["url"]!).AbsolutePath.TrimStart('/')));
    }
}
