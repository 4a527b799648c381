using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Nis2Functions.Clocks;
using NodaTime;
using OrchestrationAlreadyExistsException = DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException;

namespace Nis2Functions.Simulation;

/// <summary>A task hub in virtual time: turns are durable, activities run at least once, messages may come late.</summary>
public sealed class SimulatedHub(VirtualTime time, Happenings happenings, Dice dice) : DurableTaskClient("simulated")
{
    private readonly Dictionary<string, SimulatedInstance> instances = [];

    public VirtualTime Time => time;

    public Happenings Happenings => happenings;

    /// <summary>What an activity does; set by the world.</summary>
    public Func<SubjectClock, ClockWake> Step { get; set; } = _ => new ClockWake(null);

    /// <summary>A new process starts.</summary>
    /// <returns>How long that takes.</returns>
    public Duration Restart()
    {
        dice.Dead = false;
        return dice.Between(Duration.FromSeconds(1), Duration.FromSeconds(90));
    }

    public bool RestartedARunningClock { get; private set; }

    public IReadOnlyCollection<SimulatedInstance> Instances => instances.Values;

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        dice.MaybeFail("schedule");
        var id = options!.InstanceId!;
        if (instances.TryGetValue(id, out var known) && known.Running)
        {
            if (!options.DedupeStatuses!.Contains(nameof(OrchestrationRuntimeStatus.Running)))
                RestartedARunningClock = true;
            throw new OrchestrationAlreadyExistsException($"'{id}' runs.");
        }

        var instance = new SimulatedInstance(id, orchestratorName.Name, (SubjectClock)input!);
        instances[id] = instance;
        happenings.After(dice.Latency(), () => Execute(instance));
        dice.MaybeCrash();
        return Task.FromResult(id);
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        dice.MaybeFail("raise");
        if (!instances.TryGetValue(instanceId, out var instance))
            throw new ArgumentException($"There is no instance '{instanceId}'.");
        // Lost, once or doubled.
        for (var copies = dice.Copies(); copies > 0; copies--)
            happenings.After(dice.Latency(), () => Deliver(instance));
        dice.MaybeCrash();
        return Task.CompletedTask;
    }

    public void StartActivity(
        SimulatedInstance instance, SimulatedContext context, SubjectClock input, Action<ClockWake> done, Action<Exception> failed) =>
        happenings.After(dice.Latency(), () => IfCurrent(instance, context, () => RunActivity(instance, context, input, done, failed)));

    public void IfCurrent(SimulatedInstance instance, SimulatedContext context, Action action)
    {
        if (instance.Running && instance.Execution == context)
            action();
    }

    private void RunActivity(
        SimulatedInstance instance, SimulatedContext context, SubjectClock input, Action<ClockWake> done, Action<Exception> failed)
    {
        ClockWake? wake = null;
        Exception? fault = null;
        try
        {
            wake = Step(input);
        }
        catch (Exception thrown)
        {
            fault = thrown;
        }

        // What the process did after its death never happened, whoever caught the exception.
        if (dice.Dead)
        {
            // The activity was scheduled and has no result: the next process runs it again.
            happenings.After(Restart(), () => IfCurrent(instance, context, () => RunActivity(instance, context, input, done, failed)));
            return;
        }

        if (fault is null)
            done(wake!);
        else
            failed(new TaskFailedException(instance.Kind, 0, fault));
    }

    private static void Deliver(SimulatedInstance instance)
    {
        if (instance.Running && instance.Execution?.Raise() != true)
            instance.Buffered++;
    }

    private void Execute(SimulatedInstance instance)
    {
        var context = new SimulatedContext(this, instance);
        instance.Execution = context;
        var run = ClockLoop.RunAsync(context, instance.Input, instance.Kind);
        run.ContinueWith(_ => Ended(instance, context, run), TaskContinuationOptions.ExecuteSynchronously);
    }

    private void Ended(SimulatedInstance instance, SimulatedContext context, Task run)
    {
        if (run.IsCompletedSuccessfully && context.StartsOver)
        {
            happenings.After(Duration.Zero, () => Execute(instance));
            return;
        }

        instance.Running = false;
        instance.Failure = run.Exception?.InnerException?.ToString();
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Unused();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Unused();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        throw Unused();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        throw Unused();

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Unused();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw Unused();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static NotSupportedException Unused() => new("No clock uses it.");
}
