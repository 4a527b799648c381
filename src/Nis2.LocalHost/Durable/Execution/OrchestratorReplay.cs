using Microsoft.DurableTask;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>One turn: the orchestrator runs from its start over the whole history on a single thread.</summary>
internal sealed class OrchestratorReplay
{
    private readonly OrchestratorScheduler _scheduler = new();
    private readonly Func<TaskOrchestrationContext, Task<object?>> _orchestrator;
    private readonly ReplayContext _context;
    private Task<object?>? _result;

    private OrchestratorReplay(
        ExecutionStart start, Func<TaskOrchestrationContext, Task<object?>> orchestrator, ReplayServices services)
    {
        _orchestrator = orchestrator;
        _context = new(start, _scheduler, services);
    }

    public static Outcome Run(
        ExecutionStart start,
        Func<TaskOrchestrationContext, Task<object?>> orchestrator,
        IEnumerable<HistoryEvent> history,
        IEnumerable<HistoryEvent> news,
        ReplayServices services)
    {
        var outer = SynchronizationContext.Current;
        var replay = new OrchestratorReplay(start, orchestrator, services);
        SynchronizationContext.SetSynchronizationContext(replay._scheduler);
        try
        {
            return replay.Play(history, news);
        }
        finally
        {
            replay._scheduler.Close();
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private Outcome Play(IEnumerable<HistoryEvent> history, IEnumerable<HistoryEvent> news)
    {
        try
        {
            _context.Replaying(true);
            Play(history);
            _context.Replaying(false);
            Play(news);
            var steps = _context.Steps;
            return new(steps.Unrecorded, steps.Outgoing, steps.OpenTimers, Complete())
            {
                SetsCustomStatus = _context.SetsCustomStatus,
                CustomStatus = _context.CustomStatus,
            };
        }
        catch (Exception exception)
        {
            return new([], [], [], Fail(exception));
        }
    }

    private void Play(IEnumerable<HistoryEvent> events)
    {
        foreach (var happened in events)
        {
            switch (happened)
            {
                case TurnStarted turn:
                    _context.At(turn.At);
                    _result ??= StartAsync();
                    break;
                case StepTaken step:
                    _context.Steps.Record(step);
                    break;
                case TaskSucceeded succeeded:
                    _context.Steps.Succeed(succeeded.Step, succeeded.Result);
                    break;
                case TaskFailed failed:
                    _context.Steps.Fail(failed);
                    break;
                case TimerFired fired:
                    _context.Steps.Succeed(fired.Step, null);
                    break;
                case EventRaised raised:
                    _context.Raise(raised);
                    break;
            }

            _scheduler.Drain();
        }
    }

    private async Task<object?> StartAsync() => await _orchestrator(_context);

    /// <summary>An orchestrator has ended when it returned and nothing that it asked for is open, as in the official engine.</summary>
    private Completion? Complete()
    {
        if (_scheduler.Disturbed || (!_result!.IsCompleted && !_context.CanGoOn))
        {
            return Fail(new InvalidOperationException(
                $"Orchestrator '{_context.Name}' awaits something that its context did not give out; that never ends."));
        }

        if (!_result.IsCompleted || _context.Steps.AnyOpen)
        {
            return null;
        }

        try
        {
            var output = _context.Converter.Serialize(_result.GetAwaiter().GetResult());
            return _context.StartedOver() as Completion ?? new Completion.Succeeded(output);
        }
        catch (Exception exception)
        {
            return Fail(exception);
        }
    }

    private static Completion.Failed Fail(Exception exception) => new(TaskFailureDetails.FromException(exception));
}
