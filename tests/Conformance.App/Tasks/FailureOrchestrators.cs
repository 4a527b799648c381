using Conformance.App.Management;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Tasks;

public static class FailureOrchestrators
{
    [Function(nameof(FailUnhandled))]
    public static async Task FailUnhandled([OrchestrationTrigger] TaskOrchestrationContext context) =>
        await context.CallActivityAsync(nameof(FailWith), "bad data");

    [Function(nameof(FailHandled))]
    public static async Task<FailureView?> FailHandled([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        try
        {
            await context.CallActivityAsync(nameof(FailWith), "bad data");
            return null;
        }
        catch (TaskFailedException failed)
        {
            return FailureView.Of(failed.FailureDetails);
        }
    }

    [Function(nameof(FailItself))]
    public static Task FailItself([OrchestrationTrigger] TaskOrchestrationContext context) =>
        throw new InvalidOperationException($"{context.Name} throws");

    [Function(nameof(FailWith))]
    public static void FailWith([ActivityTrigger] string message) => throw new InvalidOperationException(message);
}
