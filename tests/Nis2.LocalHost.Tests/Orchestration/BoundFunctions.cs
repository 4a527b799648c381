using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Nis2.LocalHost.Tests.Orchestration;

public sealed class BoundFunctions(TimeProvider time)
{
    public sealed record Order(string Item, int Count);

    [Function("WithInput")]
    public static Task<string> WithInput([OrchestrationTrigger] TaskOrchestrationContext context, Order order) =>
        Task.FromResult($"{context.InstanceId} {order}");

    [Function("WithoutInput")]
    public async Task WithoutInput([OrchestrationTrigger] TaskOrchestrationContext context) =>
        await context.CallActivityAsync(new TaskName("Anything"), time.GetUtcNow());

    [Function("Renamed")]
    public static Task Renamed([OrchestrationTrigger(Orchestration = "Other")] TaskOrchestrationContext context) => Task.CompletedTask;

    [Function("Activity")]
    public Task<string> Activity(
        [ActivityTrigger] Order? order, string instanceId, FunctionContext context, CancellationToken cancellation) =>
        Task.FromResult($"{order?.ToString() ?? "nothing"} {instanceId} {context.FunctionDefinition.Name} {cancellation.CanBeCanceled}");

    [Function("Plain")]
    public static int Plain([ActivityTrigger] int number) => number + 1;
}
