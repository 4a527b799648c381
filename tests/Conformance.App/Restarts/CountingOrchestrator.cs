using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Restarts;

public static class CountingOrchestrator
{
    [Function(nameof(CountUp))]
    public static async Task<int> CountUp([OrchestrationTrigger] TaskOrchestrationContext context, int n)
    {
        var next = await context.CallActivityAsync<int>(nameof(Increment), n);
        if (next < 5)
        {
            context.ContinueAsNew(next);
        }

        return next;
    }

    [Function(nameof(Increment))]
    public static int Increment([ActivityTrigger] int n) => n + 1;
}
