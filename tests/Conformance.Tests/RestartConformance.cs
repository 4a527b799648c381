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

    /// <summary>Why a clock looks at its waiter before it starts over.</summary>
    [Fact]
    public async Task AnEventThatAPendingWaiterTookIsNotCarried()
    {
        var key = OrchestrationApi.NewId();
        var id = await Api.StartAsync("ForgetNote", new { Key = key, StartedOver = false });
        await Api.UntilCountAsync(key, 1);
        await Api.RaiseAsync(id, "note", "kept");

        Assert.Equal("gone", (await Api.EndOfAsync(id)).OutputAs<string>());
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
        for (var looks = 1; looks < 3; looks++)
        {
            await Api.UntilCountAsync(key, looks);
            await Api.RaiseAsync(id, "changed", "look");
        }

        Assert.Equal("nothing left", (await Api.EndOfAsync(id)).OutputAs<string>());
        Assert.Equal(3, await Api.CountAsync(key));
    }
}
