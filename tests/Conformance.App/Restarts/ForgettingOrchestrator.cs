using Conformance.App.Replay;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Restarts;

/// <summary>Starts over without looking at its waiter: a note that came during the activity is gone.</summary>
public static class ForgettingOrchestrator
{
    [Function(nameof(ForgetNote))]
    public static async Task<string?> ForgetNote([OrchestrationTrigger] TaskOrchestrationContext context, ForgetState state)
    {
        if (state.StartedOver)
        {
            return await WaitAsync(context);
        }

        _ = context.WaitForExternalEvent<string>("note");
        await context.CallActivityAsync(nameof(ReplayOrchestrators.TakeTime), state.Key);
        context.ContinueAsNew(state with { StartedOver = true });
        return null;
    }

    private static async Task<string> WaitAsync(TaskOrchestrationContext context)
    {
        try
        {
            return await context.WaitForExternalEvent<string>("note", TimeSpan.FromSeconds(1));
        }
        catch (TaskCanceledException)
        {
            return "gone";
        }
    }
}
