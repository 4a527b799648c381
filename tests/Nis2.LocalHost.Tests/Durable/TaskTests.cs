using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class TaskTests
{
    private static readonly TestFunctions Functions = new TestFunctions()
        .Activity<int>("Square", n => n * n)
        .Activity<string>("Fail", message => throw new InvalidDataException(message, new IOException("the cause")))
        .Orchestrator("FanOut", async context =>
        {
            var squares = Enumerable.Range(1, context.GetInput<int>()).Select(n => context.CallActivityAsync<int>("square", n));
            return (await Task.WhenAll(squares)).Sum();
        })
        .Orchestrator("Unhandled", async context =>
        {
            await context.CallActivityAsync("Fail", "bad data");
            return null;
        })
        .Orchestrator("Handled", async context =>
        {
            try
            {
                return await context.CallActivityAsync<int>("Fail", "bad data");
            }
            catch (TaskFailedException failed)
            {
                return $"{failed.TaskName}#{failed.TaskId} {failed.FailureDetails} <- {failed.FailureDetails.InnerFailure}"
                    + $" {failed.FailureDetails.IsCausedBy<InvalidDataException>()} {failed.InnerException is null}";
            }
        })
        .Orchestrator("Parent", async context =>
            await context.CallSubOrchestratorAsync<int>("FanOut", 3, new SubOrchestrationOptions(instanceId: context.GetInput<string>())))
        .Orchestrator("ParentOfFailing", async context => await context.CallSubOrchestratorAsync<int>("Unhandled"))
        .Orchestrator("Missing", async context => await context.CallActivityAsync<int>(
            "Nothing", 1, TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromHours(1)))))
        .Orchestrator("MissingChild", async context => await context.CallSubOrchestratorAsync<int>("Nothing"))
        .Orchestrator("Wait", async context => await context.WaitForExternalEvent<string>("go"))
        .Orchestrator("Foreign", async _ =>
        {
            await Task.Delay(1);
            return 1;
        })
        .Orchestrator("Lazy", context =>
        {
            _ = context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return Task.FromResult<object?>("early");
        });

    [Fact]
    public async Task FanOutGathersEveryResult()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.RunAsync("FanOut", 25);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Equal(5525, end.ReadOutputAs<int>());
        Assert.Equal(25, end.ReadInputAs<int>());
    }

    [Fact]
    public async Task AnUnhandledFailureEndsTheInstanceWithTheCauseInside()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.RunAsync("Unhandled");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal(typeof(TaskFailedException).FullName, end.FailureDetails!.ErrorType);
        Assert.Equal("Task 'Fail' (#0) failed with an unhandled exception: bad data", end.FailureDetails.ErrorMessage);
        Assert.Equal(typeof(InvalidDataException).FullName, end.FailureDetails.InnerFailure!.ErrorType);
        Assert.Equal("the cause", end.FailureDetails.InnerFailure.InnerFailure!.ErrorMessage);
    }

    [Fact]
    public async Task AFailureArrivesAsDetailsWithoutTheException()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.RunAsync("Handled");

        Assert.Equal(
            "Fail#0 System.IO.InvalidDataException: bad data <- System.IO.IOException: the cause True True", end.ReadOutputAs<string>());
    }

    [Fact]
    public async Task ASubOrchestrationAnswersItsParent()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.RunAsync("Parent", "the-child");

        Assert.Equal(14, end.ReadOutputAs<int>());
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await engine.GetAsync("the-child")).RuntimeStatus);
    }

    [Fact]
    public async Task AFailedSubOrchestrationFailsTheTaskOfItsParent()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.RunAsync("ParentOfFailing");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.True(end.FailureDetails!.InnerFailure!.IsCausedBy<TaskFailedException>());
    }

    [Fact]
    public async Task ASubOrchestrationUnderARunningIdFails()
    {
        await using var engine = new EngineHarness(Functions);
        await engine.StartAsync("Wait", id: "taken");

        var end = await engine.RunAsync("Parent", "taken");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("taken", end.FailureDetails!.ErrorMessage);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await engine.GetAsync("taken")).RuntimeStatus);
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("MissingChild")]
    public async Task AMissingFunctionFailsWithoutRetries(string orchestrator)
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.EndOfAsync(await engine.StartAsync(orchestrator));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("'Nothing'", end.FailureDetails!.ErrorMessage);
    }

    [Fact]
    public async Task AwaitingAnythingElseThanTheContextFails()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.EndOfAsync(await engine.StartAsync("Foreign"));

        Assert.Contains("awaits something that its context did not give out", end.FailureDetails!.ErrorMessage);
    }

    [Fact]
    public async Task AnInstanceRunsUntilItsLastOpenTimerFired()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Lazy");

        engine.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await engine.GetAsync(id)).RuntimeStatus);
        var end = await engine.RunToEndAsync(id);

        Assert.Equal("early", end.ReadOutputAs<string>());
    }
}
