using Conformance.App.Management;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Restarts;

/// <summary>The loop of a clock: look at the subject, sleep until its next instant or until it changed, start over.</summary>
public static class ClockOrchestrator
{
    [Function(nameof(RunClock))]
    public static async Task<string> RunClock([OrchestrationTrigger] TaskOrchestrationContext context, ClockState state)
    {
        var changed = context.WaitForExternalEvent<string>("changed");
        var next = await context.CallActivityAsync<DateTime?>(nameof(Look), state);
        if (next is null)
        {
            return "nothing left";
        }

        // An event that came during the activity has completed the waiter and would not be carried over.
        if (!changed.IsCompleted)
        {
            using var stop = new CancellationTokenSource();
            await Task.WhenAny(changed, context.CreateTimer(next.Value, stop.Token));
            stop.Cancel();
        }

        context.ContinueAsNew(state);
        return string.Empty;
    }

    [Function(nameof(Look))]
    public static DateTime? Look([ActivityTrigger] ClockState state, FunctionContext context)
    {
        var time = (TimeProvider?)context.InstanceServices.GetService(typeof(TimeProvider)) ?? TimeProvider.System;
        return Counters.Next(state.Key) < state.Looks ? time.GetUtcNow().UtcDateTime.AddMilliseconds(state.Delay) : null;
    }
}
