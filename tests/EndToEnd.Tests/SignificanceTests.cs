using System.Net;

namespace EndToEnd;

/// <summary>Significance and exercises over HTTP, with the app's own clocks.</summary>
public sealed class SignificanceTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task RecurringIncidentsAreFoundAndAPersonDecides()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var (first, second) = (await OpenAsync(api), await OpenAsync(api));
        var cause = new
        {
            entityTypes = new[] { "I.8.4" },
            rootCause = "malicious-actions",
            causeKey = "vpn",
            answers = new Dictionary<string, object>
            {
                ["financial-loss"] = new { exactly = 300_000 },
                ["annual-turnover"] = new { exactly = 90_000_000 },
            },
        };
        await api.PutAsync(first + "/assessment", cause);
        var assessed = await api.PutAsync(second + "/assessment", cause);
        Assert.Equal("significant", (string)assessed["recorded"]!["outcome"]!);
        Assert.Equal("suspected", (string)assessed["status"]!);
        Assert.Null((await api.GetAsync(second))["aware"]);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(
            () => api.PutAsync(second + "/not-significant", new { reason = "A test." }));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var aware = await api.PutAsync(second + "/awareness", new { basis = "Two in six months" });
        Assert.Equal("significant", (string)aware["status"]!);
        Assert.True((bool)(await api.GetAsync(second + "/verification"))["valid"]!);
    }

    [Fact]
    public async Task AnExerciseThatNobodyAnswersSaysSo()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var opened = await api.PostAsync(Acme.Path + "/exercises", new { scenario = "ransomware", compression = 3_600, language = "de" });
        var exercise = $"{Acme.Path}/incidents/{opened["id"]}";
        await Until.TrueAsync(
            async () => (await api.GetAsync(exercise + "/exercise-result"))["reminders"]!.AsArray()
                .Any(one => (string)one!["kind"]! == "overdue"),
            Soon,
            () => app.Log);
        var result = await api.GetAsync(exercise + "/exercise-result");
        var stages = result["stages"]!.AsArray();
        Assert.Equal("missed", (string)stages.Single(one => (string)one!["stage"]! == "assessment")!["result"]!);
        Assert.Contains(result["injects"]!.AsArray(), one => (string)one!["id"]! == "down" && (bool)one["due"]!);
        Assert.Contains(result["gaps"]!.AsArray(), gap => (string)gap!["id"]! == "reminder-unanswered");
        Assert.DoesNotContain(await api.AllAsync(Acme.Path + "/incidents"), head => (string)head["id"]! == (string)opened["id"]!);
    }

    private static async Task<string> OpenAsync(Api api) =>
        $"{Acme.Path}/incidents/{(await api.PostAsync(Acme.Path + "/incidents", new { title = "Counted" }))["id"]}";
}
