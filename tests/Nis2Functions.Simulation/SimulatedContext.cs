using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Nis2Functions.Clocks;
using NodaTime;

namespace Nis2Functions.Simulation;

/// <summary>
/// One execution of an orchestrator in virtual time. As on the real host, an event completes a pending waiter for good, and only events that
/// no waiter took are there for the next execution.
/// </summary>
public sealed class SimulatedContext(SimulatedHub hub, SimulatedInstance instance) : TaskOrchestrationContext
{
    private TaskCompletionSource? waiter;

    public bool StartsOver { get; private set; }

    public override TaskName Name => instance.Kind;

    public override string InstanceId => instance.Id;

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime => hub.Time.Now.ToDateTimeUtc();

    public override bool IsReplaying => false;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public override T? GetInput<T>()
        where T : default => (T)(object)instance.Input;

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        var result = new TaskCompletionSource<TResult>();
        hub.StartActivity(instance, this, (SubjectClock)input!, wake => result.SetResult((TResult)(object)wake), result.SetException);
        return result.Task;
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        var timer = new TaskCompletionSource();
        cancellationToken.Register(() => timer.TrySetCanceled());
        hub.Happenings.At(Instant.FromDateTimeUtc(fireAt), () => hub.IfCurrent(instance, this, () => timer.TrySetResult()));
        return timer.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        if (instance.Buffered > 0)
        {
            instance.Buffered--;
            return Task.FromResult<T>(default!);
        }

        var pending = new TaskCompletionSource();
        waiter = pending;
        cancellationToken.Register(() => pending.TrySetCanceled());
        return Typed(pending.Task);

        static async Task<T> Typed(Task raised)
        {
            await raised;
            return default!;
        }
    }

    /// <returns>False where no waiter took it.</returns>
    public bool Raise() => waiter?.TrySetResult() ?? false;

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        instance.Input = (SubjectClock)newInput!;
        StartsOver = true;
    }

    public override void SetCustomStatus(object? customStatus)
    {
    }

    public override void SendEvent(string instanceId, string eventName, object payload) => throw Unused();

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null) => throw Unused();

    public override Guid NewGuid() => throw Unused();

    private static NotSupportedException Unused() => new("No clock uses it.");
}
