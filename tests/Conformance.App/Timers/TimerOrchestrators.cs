using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Timers;

public static class TimerOrchestrators
{
    /// <summary>Gives whether the time was up when the timer fired.</summary>
    [Function(nameof(Sleep))]
    public static async Task<bool> Sleep([OrchestrationTrigger] TaskOrchestrationContext context, int milliseconds)
    {
        var due = context.CurrentUtcDateTime.AddMilliseconds(milliseconds);
        await context.CreateTimer(due, CancellationToken.None);
        return context.CurrentUtcDateTime >= due;
    }

    /// <summary>An event races a timer of a year; the loser is cancelled, so the instance ends at once.</summary>
    [Function(nameof(RaceTimer))]
    public static async Task<string> RaceTimer([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        using var stop = new CancellationTokenSource();
        var timer = context.CreateTimer(TimeSpan.FromDays(365), stop.Token);
        var raised = context.WaitForExternalEvent<string>("go");
        var winner = await Task.WhenAny(timer, raised);
        stop.Cancel();
        return winner == raised ? await raised : "timer";
    }

    [Function(nameof(WaitAtMost))]
    public static async Task<string> WaitAtMost([OrchestrationTrigger] TaskOrchestrationContext context, int milliseconds)
    {
        try
        {
            return await context.WaitForExternalEvent<string>("go", TimeSpan.FromMilliseconds(milliseconds));
        }
        catch (TaskCanceledException)
        {
            return "too late";
        }
    }
}
