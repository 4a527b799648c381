namespace Conformance.Tests;

[Collection(ConformanceSuite.Name)]
public sealed class TaskConformance(ConformanceHost host)
{
    private OrchestrationApi Api => host.Api;

    [Fact]
    public async Task FanOutGathersEveryResult()
    {
        var end = await Api.RunAsync("FanOut", 20);

        Assert.Equal("Completed", end.Status);
        Assert.Equal(2870, end.OutputAs<int>());
        Assert.Equal("20", end.Input);
        Assert.Equal("FanOut", end.Name, ignoreCase: true);
    }

    [Theory]
    [InlineData("RetryByPolicy")]
    [InlineData("RetryByHandler")]
    public async Task ARetriedActivitySucceedsInTheEnd(string orchestrator)
    {
        var key = OrchestrationApi.NewId();

        var end = await Api.RunAsync(orchestrator, new { Key = key, Failures = 2, Attempts = 3 });

        Assert.Equal("Completed", end.Status);
        Assert.Equal(3, end.OutputAs<int>());
        Assert.Equal(3, await Api.CountAsync(key));
    }

    [Theory]
    [InlineData("RetryByPolicy")]
    [InlineData("RetryByHandler")]
    public async Task RetriesEnd(string orchestrator)
    {
        var key = OrchestrationApi.NewId();

        var end = await Api.RunAsync(orchestrator, new { Key = key, Failures = 9, Attempts = 2 });

        Assert.Equal("Failed", end.Status);
        Assert.Equal(2, await Api.CountAsync(key));
    }

    [Fact]
    public async Task AnUnhandledFailureEndsTheInstanceAndNamesItsCause()
    {
        var end = await Api.RunAsync("FailUnhandled");

        Assert.Equal("Failed", end.Status);
        Assert.Contains("FailWith", end.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("bad data", end.Output);
    }

    [Fact]
    public async Task ACaughtFailureTellsTypeAndMessage()
    {
        var failure = (await Api.RunAsync("FailHandled")).OutputAs<FailureView>();

        Assert.Equal("System.InvalidOperationException", failure.Type);
        Assert.Contains("bad data", failure.Message);
    }

    [Fact]
    public async Task AnOrchestratorThatThrowsFails()
    {
        var end = await Api.RunAsync("FailItself");

        Assert.Equal("Failed", end.Status);
        Assert.Contains("FailItself throws", end.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ReplayChangesNeitherIdsNorTimes() => Assert.True((await Api.RunAsync("RememberIds")).OutputAs<bool>());

    [Fact]
    public async Task ChildrenAnswerUnderTheirOwnIds()
    {
        var id = await Api.StartAsync("CallChildren", new[] { "ann", "ben" });

        Assert.Equal("ann of True, ben of True", (await Api.EndOfAsync(id)).OutputAs<string>());
        Assert.Equal("Completed", (await Api.FindAsync($"{id}-ann"))!.Status);
    }

    [Fact]
    public async Task AFailedChildFailsItsTask()
    {
        var failure = (await Api.RunAsync("CallBadChild")).OutputAs<FailureView>();

        Assert.Contains("a bad child", failure.Message);
    }
}
