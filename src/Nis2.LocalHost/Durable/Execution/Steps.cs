using Microsoft.DurableTask;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>The steps of an execution: numbered as the orchestrator takes them, struck off as its history records them.</summary>
internal sealed class Steps
{
    private readonly SortedDictionary<int, (StepTaken Step, (string, Message)? Outgoing)> _unrecorded = [];
    private readonly Dictionary<int, (StepTaken Step, TaskCompletionSource<string?> Source)> _open = [];
    private int _next;

    public bool AnyOpen => _open.Count > 0;

    public IReadOnlyList<StepTaken> Unrecorded => [.. _unrecorded.Values.Select(entry => entry.Step)];

    public IReadOnlyList<(string, Message)> Outgoing =>
        [.. _unrecorded.Values.Where(entry => entry.Outgoing is not null).Select(entry => entry.Outgoing!.Value)];

    public IReadOnlyList<TimerCreated> OpenTimers => [.. _open.Values.Select(entry => entry.Step).OfType<TimerCreated>()];

    public int NextNumber() => _next++;

    public void Take(StepTaken step, (string Target, Message Message)? outgoing = null) =>
        _unrecorded.Add(step.Step, (step, outgoing));

    public Task<string?> Open(StepTaken step, CancellationToken cancellation = default)
    {
        var source = new TaskCompletionSource<string?>();
        _open.Add(step.Step, (step, source));
        cancellation.Register(() =>
        {
            if (source.TrySetCanceled(cancellation))
            {
                _open.Remove(step.Step);
            }
        });
        return source.Task;
    }

    /// <exception cref="NonDeterministicOrchestrationException">The orchestrator took another step, or none.</exception>
    public void Record(StepTaken recorded)
    {
        var found = _unrecorded.TryGetValue(recorded.Step, out var entry) ? entry.Step.Describe() : "nothing yet";
        if (!string.Equals(found, recorded.Describe(), StringComparison.OrdinalIgnoreCase))
        {
            throw new NonDeterministicOrchestrationException(
                $"Step {recorded.Step} of the history is {recorded.Describe()}, but the orchestrator now asks for {found}. "
                + "Its code has changed under a running instance, or decides by something outside its context.");
        }

        _unrecorded.Remove(recorded.Step);
    }

    public void Succeed(int number, string? result)
    {
        if (_open.Remove(number, out var entry))
        {
            entry.Source.TrySetResult(result);
        }
    }

    public void Fail(TaskFailed failed)
    {
        if (_open.Remove(failed.Step, out var entry))
        {
            var name = entry.Step switch
            {
                ActivityScheduled activity => activity.Name,
                ChildScheduled child => child.Name,
                _ => string.Empty,
            };
            entry.Source.TrySetException(new TaskFailedException(name, failed.Step, failed.Failure) { IsFinal = failed.Final });
        }
    }
}
