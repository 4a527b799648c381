using System.Net;

namespace Conformance.Tests;

[Collection(ConformanceSuite.Name)]
public sealed class TimerConformance(ConformanceHost host)
{
    private OrchestrationApi Api => host.Api;

    [Fact]
    public async Task ATimerFiresWhenItsTimeHasCome() => Assert.True((await Api.RunAsync("Sleep", 300)).OutputAs<bool>());

    [Fact]
    public async Task ATimerOfThePastFiresAtOnce() => Assert.True((await Api.RunAsync("Sleep", -1000)).OutputAs<bool>());

    [Fact]
    public async Task ACancelledTimerHoldsNothingUp()
    {
        var id = await Api.StartAsync("RaceTimer");
        Assert.Equal(HttpStatusCode.Accepted, await Api.RaiseAsync(id, "go", "event"));

        Assert.Equal("event", (await Api.EndOfAsync(id)).OutputAs<string>());
    }

    [Fact]
    public async Task AWaitWithADeadlineEndsByIt() =>
        Assert.Equal("too late", (await Api.RunAsync("WaitAtMost", 200)).OutputAs<string>());

    [Fact]
    public async Task AWaitWithADeadlineTakesAnEventInTime()
    {
        var id = await Api.StartAsync("WaitAtMost", 600_000);
        await Api.RaiseAsync(id, "go", "in time");

        Assert.Equal("in time", (await Api.EndOfAsync(id)).OutputAs<string>());
    }
}
