using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Xunit.Abstractions;

namespace EndToEnd;

/// <summary>
/// Exercises by the hundred while the app is killed again and again: every step is taken exactly as the domain's plan says, every event is
/// out, every chain is whole. <c>NIS2_KILL_COMPRESSION</c> slows it down.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Incidents = 200;
    private const int Kills = 20;
    private static readonly string Payload = new('c', 64);

    private static int Compression => int.Parse(Environment.GetEnvironmentVariable("NIS2_KILL_COMPRESSION") ?? "36000", null);

    private static TimeSpan Limit => TimeSpan.FromMinutes(4) + (TimeSpan.FromDays(32) / Compression);

    [Fact]
    public async Task NoStepIsLostOrDoubledWhenTheAppIsKilledTwentyTimes()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await using var app = new AppProcess();
        await app.StartAsync();
        using (var api = new Api(app.Client()))
            await Acme.FoundAsync(api);

        var killing = KillAsync(app, new Random(4711));
        await Parallel.ForEachAsync(Enumerable.Range(0, Incidents), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            await PlayAsync(app, number));
        output.WriteLine($"{Incidents} exercises played after {watch.Elapsed}");
        await killing;
        output.WriteLine($"{Kills} kills after {watch.Elapsed}");
        using var calm = new Api(app.Client());
        await Until.TrueAsync(() => NothingLeftAsync(calm), Limit, () => app.Log[^4000..]);
        output.WriteLine($"nothing left after {watch.Elapsed}");

        var expected = new HashSet<string>();
        var steps = 0;
        foreach (var head in await calm.AllAsync(Acme.Path + "/incidents?exercise=true&take=100"))
        {
            var id = (string)head["id"]!;
            var timeline = await calm.AllAsync($"{Acme.Path}/incidents/{id}/timeline?take=100", "after");
            steps += Judge(id, timeline);
            expected.UnionWith(timeline.Select(entry => $"acme:{id}:{entry["version"]}"));
            Assert.True((bool)(await calm.GetAsync($"{Acme.Path}/incidents/{id}/verification"))["valid"]!, id);
        }

        var sent = await EventsOut.DrainAsync(app, expected, Limit);
        Assert.Empty(expected.Except(sent));
        await Until.TrueAsync(() => EverybodyAnsweredAsync(calm), Limit);
        output.WriteLine($"{steps} steps as planned, {sent.Count} events out, everything checked after {watch.Elapsed}");
    }

    // Pages wait for a person: this one answers all of them, and then none may be left.
    private static async Task<bool> EverybodyAnsweredAsync(Api api)
    {
        var open = await api.AllAsync(Acme.Path + "/notices?open=true&exercise=true&take=100");
        foreach (var page in open.Where(notice => (string)notice["status"]! == "waiting"))
            await api.PostAsync($"{Acme.Path}/notices/{page["id"]}/acknowledgement", new { });
        return open.Count == 0;
    }

    private static async Task KillAsync(AppProcess app, Random random)
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(200, 2_500)) * (36_000.0 / Compression));
            await app.KillAsync();
            await app.StartAsync();
        }
    }

    private static async Task PlayAsync(AppProcess app, int number)
    {
        var opened = await AgainAsync(app, api => api.PostAsync(
            Acme.Path + "/incidents",
            new { title = $"Rehearsal {number}", severity = "high", exercise = new { compression = Compression } },
            $"rehearsal-{number}"));
        var incident = $"{Acme.Path}/incidents/{opened["id"]}";
        if (number % 4 == 3)
            return;
        await AgainAsync(app, api => api.PutAsync(incident + "/awareness", new { basis = "rehearsed", gapReason = "rehearsed" }));
        string[] stages = (number % 4) switch
        {
            1 => ["early-warning", "incident-notification"],
            2 => ["early-warning", "incident-notification", "final-report"],
            _ => [],
        };
        foreach (var stage in stages)
            await AgainAsync(app, api => api.PutAsync($"{incident}/stages/{stage}/submission", new { channel = "portal", payloadSha256 = Payload }));
    }

    /// <summary>A person whose request got no answer asks again; what was done already is no fault.</summary>
    private static async Task<JsonNode> AgainAsync(AppProcess app, Func<Api, Task<JsonNode>> ask)
    {
        JsonNode? answer = null;
        await Until.TrueAsync(
            async () =>
            {
                try
                {
                    using var api = new Api(app.Client());
                    answer = await ask(api);
                    return true;
                }
                catch (HttpRequestException fault) when (fault.StatusCode is null or >= (System.Net.HttpStatusCode)500)
                {
                    return false;
                }
                catch (HttpRequestException fault) when (fault.StatusCode is System.Net.HttpStatusCode.Conflict)
                {
                    answer = new JsonObject();
                    return true;
                }
                catch (IOException)
                {
                    return false;
                }
            },
            Limit);
        return answer!;
    }

    private static async Task<bool> NothingLeftAsync(Api api)
    {
        var heads = await api.AllAsync(Acme.Path + "/incidents?exercise=true&take=100");
        return heads.Count == Incidents && heads.All(head => head["nextStepAt"] is null);
    }

    private static int Judge(string id, IReadOnlyList<JsonNode> timeline)
    {
        var facts = timeline.Select(entry => (Type: (string)entry["type"]!, Facts: entry["facts"]!)).ToList();
        var taken = Of<StepTaken>("incident.step-taken").Select(step => (step.Stage, step.Kind, step.Lead, step.Due)).ToList();
        Assert.Equal(taken.Distinct().Count(), taken.Count);
        var submitted = When<StageSubmitted>("incident.stage-submitted", one => one.RecordedAt)
            .ToDictionary(one => one.Event.Stage, one => one.At);
        var aware = When<AwarenessStated>("incident.awareness-stated", one => one.StatedAt)
            .Select(one => (Instant?)one.At).SingleOrDefault();
        var closed = submitted.TryGetValue(Stages.FinalReport, out var final) ? final : Instant.MaxValue;
        var expected = new HashSet<(string, StepKind, Duration?, Instant)>();
        foreach (var due in Of<StageDueRecorded>("incident.stage-due-recorded").Where(due => due is { Estimate: false, Due: not null }))
        {
            var end = due.Stage == Stages.Assessment ? aware ?? Instant.MaxValue : Instant.Min(closed, submitted.GetValueOrDefault(due.Stage, Instant.MaxValue));
            foreach (var step in StagePlan.For(due.Stage, due.Due!.Value, ReminderPolicy.Default.RuleFor(due.Stage)).Where(step => step.At <= end))
                expected.Add((step.Stage, step.Kind, step.Lead, due.Due!.Value));
        }

        Assert.True(expected.SetEquals(taken), $"{id}: planned {string.Join(", ", expected.Except(taken))}, taken {string.Join(", ", taken.Except(expected))}");
        return taken.Count;

        IEnumerable<T> Of<T>(string type) => facts.Where(one => one.Type == type).Select(one => one.Facts.Deserialize<T>(DomainJson.Options)!);

        // A command that lost against the clock is decided again with its own instant: what the clock took before it stays taken.
        IEnumerable<(T Event, Instant At)> When<T>(string type, Func<T, Instant> at) => facts
            .Select((one, index) => (one.Type, one.Facts, Before: facts.Take(index)))
            .Where(one => one.Type == type)
            .Select(one => (Event: one.Facts.Deserialize<T>(DomainJson.Options)!, one.Before))
            .Select(one => (one.Event, one.Before
                .Where(before => before.Type == "incident.step-taken")
                .Select(before => before.Facts.Deserialize<StepTaken>(DomainJson.Options)!.TakenAt)
                .Append(at(one.Event))
                .Max()));
    }
}
