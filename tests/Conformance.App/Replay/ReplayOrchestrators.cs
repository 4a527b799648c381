using Conformance.App.Management;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Replay;

public static class ReplayOrchestrators
{
    /// <summary>What was made before an activity must be the same after it, when the orchestrator has been replayed.</summary>
    [Function(nameof(RememberIds))]
    public static async Task<bool> RememberIds([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var made = $"{context.NewGuid()} {context.CurrentUtcDateTime:O}";
        var remembered = await context.CallActivityAsync<string>(nameof(Echo), made);
        await context.CreateTimer(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        return made == remembered && context.NewGuid() != context.NewGuid() && !context.IsReplaying;
    }

    [Function(nameof(Echo))]
    public static string Echo([ActivityTrigger] string text) => text;

    /// <summary>An activity that takes long: long enough for the process to be killed under it.</summary>
    [Function(nameof(WorkLong))]
    public static async Task<string> WorkLong([OrchestrationTrigger] TaskOrchestrationContext context, string key)
    {
        var before = await context.CallActivityAsync<string>(nameof(Echo), "before");
        await context.CallActivityAsync(nameof(TakeTime), key);
        return before + " and after";
    }

    [Function(nameof(TakeTime))]
    public static async Task TakeTime([ActivityTrigger] string key, CancellationToken cancellation)
    {
        Counters.Next(key);
        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, cancellation);
    }
}
