using Nis2Functions.Telemetry;
using Xunit.Abstractions;

namespace EndToEnd.Telemetry;

/// <summary>One incident is one trace, from the webhook to the last report, whoever and whichever process worked on it.</summary>
public sealed class IncidentTraceTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private static readonly string Payload = new('e', 64);

    [Fact]
    public async Task OneTraceLeadsFromTheWebhookToTheFiledReportThroughAKill()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var app = new AppProcess(receiver.Settings);
        await app.StartAsync();
        string id;
        using (var api = new Api(app.Client()))
        {
            await Acme.FoundAsync(api);
            (await api.Client.SendAsync(Acme.Ticket("d-1", 17))).EnsureSuccessStatusCode();
            id = (string)Assert.Single(await api.AllAsync(Acme.Path + "/incidents"))["id"]!;
        }

        // What brought a span about is linked to it and recorded too: requests, activities, messages, each in a trace of its own.
        bool Brought(string function) => Story().SelectMany(span => span.Links).Any(link =>
            receiver.Spans.Any(cause => cause.Id == link.Span && cause.Name == "function " + function));
        IReadOnlyList<Span> Story() => [.. receiver.Spans.Where(span => span.Trace == SubjectTrace.Of("acme", id).TraceId.ToHexString())];
        await Until.TrueAsync(
            () => Task.FromResult(Has(Story(), "incident delivery", "incident step", "DeliverNotice") && Brought("ReceiveWebhook")),
            Soon,
            () => Tell(Story()));
        await app.KillAsync();
        await app.StartAsync();
        using (var api = new Api(app.Client()))
        {
            var incident = $"{Acme.Path}/incidents/{id}";
            await api.PutAsync(incident + "/awareness", new { basis = "Log-ins from abroad", gapReason = "Came on a Friday evening" });
            foreach (var stage in new[] { "early-warning", "incident-notification", "final-report" })
                await api.PutAsync($"{incident}/stages/{stage}/submission", new { channel = "portal", payloadSha256 = Payload });
        }

        string[] causes = ["StateAwareness", "SubmitStage", "TakeIncidentStep"];
        await Until.TrueAsync(
            () => Task.FromResult(Submissions(Story()).Count() == 3 && causes.All(Brought)), Soon, () => Tell(Story()));
        var story = Story();
        output.WriteLine(Tell(story));
        Assert.Contains("incident.opened", story.First(span => span.Name == "incident delivery").Events);
        Assert.Single(story, span => span.Events.Contains("incident.awareness-stated"));
        Assert.Equal(2, story.Select(span => span.Process).Distinct().Count());
    }

    private static IEnumerable<Span> Submissions(IEnumerable<Span> story) =>
        story.Where(span => span.Events.Contains("incident.stage-submitted", StringComparison.Ordinal));

    private static bool Has(IReadOnlyList<Span> story, params string[] names) =>
        names.All(name => story.Any(span => span.Name == name));

    private static string Tell(IReadOnlyList<Span> story) => string.Join(
        '\n', story.OrderBy(span => span.Start).Select(span => $"{span.Start / 1_000_000 % 1_000_000,7} ms {span.Name,-22} {span.Events}"));
}
