using Conformance.App.Management;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Tasks;

public static class RetryOrchestrators
{
    [Function(nameof(RetryByPolicy))]
    public static async Task<int> RetryByPolicy([OrchestrationTrigger] TaskOrchestrationContext context, RetryRequest request)
    {
        var policy = new RetryPolicy(request.Attempts, TimeSpan.FromMilliseconds(100), backoffCoefficient: 2);
        return await context.CallActivityAsync<int>(nameof(FailAtFirst), request, TaskOptions.FromRetryPolicy(policy));
    }

    [Function(nameof(RetryByHandler))]
    public static async Task<int> RetryByHandler([OrchestrationTrigger] TaskOrchestrationContext context, RetryRequest request)
    {
        var options = TaskOptions.FromRetryHandler(retry => retry.LastAttemptNumber < request.Attempts);
        return await context.CallActivityAsync<int>(nameof(FailAtFirst), request, options);
    }

    /// <summary>Fails as often as asked, then gives the number of the attempt.</summary>
    [Function(nameof(FailAtFirst))]
    public static int FailAtFirst([ActivityTrigger] RetryRequest request)
    {
        var attempt = Counters.Next(request.Key);
        return attempt > request.Failures ? attempt : throw new InvalidOperationException($"attempt {attempt}");
    }
}
