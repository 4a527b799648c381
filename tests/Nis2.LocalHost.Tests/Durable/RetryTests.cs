using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class RetryTests
{
    private static readonly RetryPolicy Policy = new(
        4, TimeSpan.FromMinutes(1), backoffCoefficient: 10, maxRetryInterval: TimeSpan.FromMinutes(30));

    [Fact]
    public async Task APolicyWaitsLongerEachTimeUpToItsLimit()
    {
        await using var engine = Failing(3, TaskOptions.FromRetryPolicy(Policy), out var attempts);

        var end = await engine.RunAsync("Try");

        Assert.Equal("done", end.ReadOutputAs<string>());
        Assert.Equal(3, attempts.Count);
        Assert.Equal([1, 10, 30], Gaps(attempts, end));
    }

    [Fact]
    public async Task APolicyGivesUpAfterItsLastAttempt()
    {
        await using var engine = Failing(99, TaskOptions.FromRetryPolicy(Policy), out var attempts);

        var end = await engine.RunAsync("Try");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal(4, attempts.Count);
        Assert.Equal("no 4", end.FailureDetails!.InnerFailure!.ErrorMessage);
    }

    [Fact]
    public async Task APolicyStopsWhenItsTimeIsOver()
    {
        var policy = new RetryPolicy(99, TimeSpan.FromMinutes(1), retryTimeout: TimeSpan.FromMinutes(3));
        await using var engine = Failing(99, TaskOptions.FromRetryPolicy(policy), out var attempts);

        await engine.RunAsync("Try");

        Assert.Equal(4, attempts.Count);
    }

    [Fact]
    public async Task APolicyStopsWhereItsFilterSaysSo()
    {
        var policy = new RetryPolicy(99, TimeSpan.FromMinutes(1)) { HandleFailure = failure => failure.ErrorMessage != "no 2" };
        await using var engine = Failing(99, TaskOptions.FromRetryPolicy(policy), out var attempts);

        var end = await engine.RunAsync("Try");

        Assert.Equal(2, attempts.Count);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
    }

    [Fact]
    public async Task AHandlerDecidesAfterEachFailure()
    {
        List<string> asked = [];
        var options = TaskOptions.FromRetryHandler(async retry =>
        {
            await retry.OrchestrationContext.CreateTimer(TimeSpan.FromMinutes(5), retry.CancellationToken);
            if (!retry.OrchestrationContext.IsReplaying)
            {
                asked.Add($"{retry.LastAttemptNumber} {retry.LastFailure.ErrorMessage} {retry.TotalRetryTime.Minutes}");
            }

            return retry.LastAttemptNumber < 3;
        });
        await using var engine = Failing(99, options, out var attempts);

        await engine.RunAsync("Try");

        Assert.Equal(3, attempts.Count);
        Assert.Equal(["1 no 1 0", "2 no 2 5", "3 no 3 10"], asked);
    }

    [Theory]
    [InlineData(0, 1, 1.0, 1, 1)]
    [InlineData(1, 0, 1.0, 1, 1)]
    [InlineData(1, 1, 0.9, 1, 1)]
    [InlineData(1, 2, 1.0, 1, 2)]
    [InlineData(1, 2, 1.0, 2, 1)]
    public void APolicyRefusesValuesThatMakeNoSense(int attempts, int first, double coefficient, int longest, int timeout) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RetryPolicy(
            attempts, TimeSpan.FromSeconds(first), coefficient, TimeSpan.FromSeconds(longest), TimeSpan.FromSeconds(timeout)));

    private static EngineHarness Failing(int failures, TaskOptions options, out List<DateTimeOffset> attempts)
    {
        List<DateTimeOffset> made = [];
        var time = new ManualTime();
        attempts = made;
        return new(
            new TestFunctions()
                .Activity<string>("Unsteady", _ =>
                {
                    if (made.Count == failures)
                    {
                        return "done";
                    }

                    made.Add(time.GetUtcNow());
                    throw new IOException($"no {made.Count}");
                })
                .Orchestrator("Try", async context => await context.CallActivityAsync<string>("Unsteady", options: options)),
            time: time);
    }

    private static IEnumerable<int> Gaps(List<DateTimeOffset> attempts, OrchestrationMetadata end) =>
        attempts.Append(end.LastUpdatedAt).Zip(attempts.Skip(1).Append(end.LastUpdatedAt)).Select(
            pair => (int)(pair.Second - pair.First).TotalMinutes).Take(attempts.Count);
}
