using Microsoft.DurableTask;

namespace Nis2Functions.Clocks;

/// <summary>
/// The one loop of every clock: ask what is next, sleep until then or until the subject changed, start over. It holds no law, so a release
/// never meets a running orchestration that replays differently.
/// </summary>
internal static class ClockLoop
{
    /// <summary>The event that says "look again"; it carries nothing, because the state is in storage.</summary>
    public const string Changed = "Changed";

    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(3);
    private static readonly TimeSpan FirstBackOff = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromHours(1);

    public static async Task RunAsync(TaskOrchestrationContext context, SubjectClock clock, TaskName step)
    {
        // No waiter exists while the activity runs: what is raised meanwhile stays buffered, and the waiter below takes it at once.
        var (wake, failure) = await AskAsync(context, clock, step);
        if (wake is { Next: null })
        {
            context.SetCustomStatus(new ClockStatus(null, null));
            return;
        }

        var failures = wake is null or { Stuck: true } ? clock.Failures + 1 : 0;
        var at = failures > 0
            ? context.CurrentUtcDateTime + BackOff(failures)
            : Earlier(wake!.Next!.Value, context.CurrentUtcDateTime + LongestSleep);
        context.SetCustomStatus(new ClockStatus(at, failure));
        await SleepAsync(context, at);
        context.ContinueAsNew(clock with { Failures = failures });
    }

    /// <summary>15 s, then doubling up to an hour.</summary>
    internal static TimeSpan BackOff(int failures)
    {
        var doubled = FirstBackOff * Math.Pow(2, Math.Min(failures - 1, 16));
        return doubled < LongestBackOff ? doubled : LongestBackOff;
    }

    private static async Task<(ClockWake? Wake, string? Failure)> AskAsync(
        TaskOrchestrationContext context, SubjectClock clock, TaskName step)
    {
        try
        {
            return (await context.CallActivityAsync<ClockWake>(step, clock), null);
        }
        catch (TaskFailedException failed)
        {
            return (null, failed.FailureDetails.ErrorType);
        }
    }

    private static async Task SleepAsync(TaskOrchestrationContext context, DateTime until)
    {
        using var cancellation = new CancellationTokenSource();
        var timer = context.CreateTimer(until, cancellation.Token);
        var changed = context.WaitForExternalEvent<object?>(Changed, cancellation.Token);
        await Task.WhenAny(timer, changed);
        // Not CancelAsync: awaiting it inside an orchestrator hangs it. A timer left running keeps the instance running.
        cancellation.Cancel();
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
