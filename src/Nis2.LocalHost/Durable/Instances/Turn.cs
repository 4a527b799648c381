using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Nis2.LocalHost.Durable.Execution;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>
/// Takes messages into a document and lets the orchestrator run. It touches no storage: what it changed is written after it.
/// </summary>
internal sealed class Turn(string instanceId, InstanceDocument? document, DateTimeOffset now, ReplayServices services)
{
    public InstanceDocument? Document { get; private set; } = document;

    public bool Changed { get; private set; }

    /// <value>The orchestrator started over twice: the rest waits for another turn, so that none goes on for ever.</value>
    public bool Unfinished { get; private set; }

    /// <value>To be started once the document is stored.</value>
    public List<ActivityScheduled> Activities { get; } = [];

    /// <returns>False if the message found nothing to do.</returns>
    /// <exception cref="InvalidOperationException">The state of the instance refuses the message.</exception>
    /// <exception cref="ArgumentException">The instance does not exist.</exception>
    public bool Take(Message message, Sender? sender)
    {
        if (message is Start start)
        {
            return Begin(start);
        }

        if (Document is not { } instance)
        {
            return sender is null && message is not (Wake or EndTask) ? throw Failures.NoInstance(instanceId) : false;
        }

        var done = Receipt.Take(instance, message, sender);
        Changed |= done;
        return done;
    }

    public void Execute()
    {
        for (var executions = 0; IsDue(); executions++)
        {
            if (executions == 2)
            {
                Unfinished = true;
                return;
            }

            Play(Document!);
        }
    }

    private bool Begin(Start start)
    {
        var existing = Document;
        if (existing is not null && start.Parent is not null && start.Parent == existing.Parent)
        {
            return false;
        }

        var instance = new InstanceDocument
        {
            InstanceId = instanceId,
            Name = start.Name,
            Incarnation = existing?.Incarnation ?? NewId.Create(),
            ExecutionId = NewId.Create(),
            CreatedAt = now,
            Parent = start.Parent,
            StartAt = start.StartAt,
            Tags = start.Tags,
            Version = start.Version,
            Input = start.Input,
        };
        if (existing is not null)
        {
            Dedupe.Check(existing, start.DedupeStatuses);
            if (!existing.HasEnded)
            {
                existing.End(OrchestrationRuntimeStatus.Terminated, null, null);
            }

            instance.Succeed(existing);
        }

        Document = instance;
        Changed = true;
        return true;
    }

    private bool IsDue()
    {
        if (Document is not { HasEnded: false, Suspended: false } instance)
        {
            return false;
        }

        var fired = instance.Timers.Where(timer => timer.FireAt <= now.UtcDateTime).OrderBy(timer => timer.FireAt).ToList();
        instance.Waiting.InsertRange(0, fired.Select(timer => new TimerFired(timer.Step)));
        instance.Timers.RemoveAll(fired.Contains);
        return instance.History.Count > 0 ? instance.Waiting.Count > 0 : !(instance.StartAt > now);
    }

    private void Play(InstanceDocument instance)
    {
        Changed = true;
        instance.Started = true;
        IReadOnlyList<HistoryEvent> news = [new TurnStarted(now.UtcDateTime), .. instance.Waiting];
        var outcome = Replay(instance, news);
        instance.Waiting.Clear();
        instance.History.AddRange([.. news, .. outcome.Steps]);
        instance.Timers = [.. outcome.Timers];
        instance.CustomStatus = outcome.SetsCustomStatus ? outcome.CustomStatus : instance.CustomStatus;
        foreach (var (target, message) in outcome.Outgoing)
        {
            instance.Send(target, message);
        }

        Activities.AddRange(outcome.Steps.OfType<ActivityScheduled>());
        switch (outcome.Completion)
        {
            case Completion.Succeeded succeeded:
                instance.End(OrchestrationRuntimeStatus.Completed, succeeded.Output, null);
                break;
            case Completion.Failed failed:
                instance.End(OrchestrationRuntimeStatus.Failed, null, failed.Failure);
                break;
            case Completion.StartedOver next:
                instance.StartOver(next.Input, next.Version, next.Carried);
                break;
        }
    }

    private Outcome Replay(InstanceDocument instance, IReadOnlyList<HistoryEvent> news)
    {
        if (!services.Functions.Orchestrators.TryGetValue(instance.Name, out var orchestrator))
        {
            return new([], [], [], new Completion.Failed(Failures.NoOrchestrator(instance.Name)));
        }

        var parent = instance.Parent is { } link ? new ParentOrchestrationInstance(link.Name, link.InstanceId) : null;
        var start = new ExecutionStart(
            instance.Name, instanceId, instance.ExecutionId, instance.Version, instance.Input, parent);
        return OrchestratorReplay.Run(start, orchestrator, instance.History, news, services);
    }
}
