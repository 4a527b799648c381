using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Tasks;

public static class FanOutOrchestrator
{
    [Function(nameof(FanOut))]
    public static async Task<int> FanOut([OrchestrationTrigger] TaskOrchestrationContext context, int count)
    {
        var squares = Enumerable.Range(1, count).Select(n => context.CallActivityAsync<int>(nameof(Square), n));
        return (await Task.WhenAll(squares)).Sum();
    }

    [Function(nameof(Square))]
    public static int Square([ActivityTrigger] int n) => n * n;
}
