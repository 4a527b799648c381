namespace Conformance.Tests;

[Collection(ConformanceSuite.Name)]
public sealed class RestartConformance(ConformanceHost host)
{
    private OrchestrationApi Api => host.Api;

    [Fact]
    public async Task StartingOverHandsOnTheNewInput()
    {
        var end = await Api.RunAsync("CountUp", 0);

        Assert.Equal(5, end.OutputAs<int>());
        Assert.Equal("4", end.Input);
    }

    [Theory]
    [InlineData(true, "early")]
    [InlineData(false, "late")]
    public async Task EventsThatNobodyTookGoOnIfAskedFor(bool keep, string first)
    {
        var id = await Api.StartAsync("CarryNotes", new { Keep = keep, StartedOver = false });
        await Api.UntilAsync(id, found => found.CustomStatus == "\"ready\"");
        await Api.RaiseAsync(id, "note", "early");
        await Api.RaiseAsync(id, "go", "x");
        await Api.UntilAsync(id, found => found.Input!.Contains("\"StartedOver\":true"));
        await Api.RaiseAsync(id, "note", "late");

        Assert.Equal(first, (await Api.EndOfAsync(id)).OutputAs<string>());
    }

    [Fact]
    public async Task AClockLooksAgainAtEachInstant()
    {
        var key = OrchestrationApi.NewId();

        var end = await Api.RunAsync("RunClock", new { Key = key, Looks = 5, Delay = 50 });

        Assert.Equal("nothing left", end.OutputAs<string>());
        Assert.Equal(5, await Api.CountAsync(key));
    }

    /// <summary>The next instant is a day away: only the events can bring the clock to its end.</summary>
    [Fact]
    public async Task AClockLooksAgainAtOnceWhenItsSubjectChanged()
    {
        var key = OrchestrationApi.NewId();
        var id = await Api.StartAsync("RunClock", new { Key = key, Looks = 3, Delay = 86_400_000 });
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var looks = 1; looks < 3; looks++)
        {
            while (await Api.CountAsync(key) < looks)
            {
                await Task.Delay(50, bound.Token);
            }

            await Api.RaiseAsync(id, "changed", "look");
        }

        Assert.Equal("nothing left", (await Api.EndOfAsync(id)).OutputAs<string>());
        Assert.Equal(3, await Api.CountAsync(key));
    }
}
