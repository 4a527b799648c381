using Microsoft.DurableTask;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>Repeats a failing task with durable timers in between.</summary>
internal static class Retrying
{
    public static Task<T> Run<T>(TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<T>> attempt) => retry switch
    {
        { Policy: { } policy } => ByPolicy(context, policy, attempt),
        { Handler: { } handler } => ByHandler(context, handler, attempt),
        _ => attempt(),
    };

    private static async Task<T> ByPolicy<T>(TaskOrchestrationContext context, RetryPolicy policy, Func<Task<T>> attempt)
    {
        var started = context.CurrentUtcDateTime;
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await attempt();
            }
            catch (TaskFailedException failure) when (!failure.IsFinal && MayRetry(failure, tried))
            {
                await context.CreateTimer(Delay(policy, tried), CancellationToken.None);
            }
        }

        bool MayRetry(TaskFailedException failure, int tried) =>
            tried < policy.MaxNumberOfAttempts
            && (policy.RetryTimeout == Timeout.InfiniteTimeSpan || context.CurrentUtcDateTime < started + policy.RetryTimeout)
            && policy.Handles(failure.FailureDetails);
    }

    private static TimeSpan Delay(RetryPolicy policy, int tried)
    {
        var milliseconds = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, tried - 1);
        var unlimited = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan && milliseconds < TimeSpan.MaxValue.TotalMilliseconds / 2;
        return unlimited || milliseconds < policy.MaxRetryInterval.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : policy.MaxRetryInterval;
    }

    private static async Task<T> ByHandler<T>(TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<T>> attempt)
    {
        var started = context.CurrentUtcDateTime;
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await attempt();
            }
            catch (TaskFailedException failure) when (!failure.IsFinal)
            {
                var spent = context.CurrentUtcDateTime - started;
                if (!await handler(new(context, tried, failure.FailureDetails, spent, CancellationToken.None)))
                {
                    throw;
                }
            }
        }
    }
}
