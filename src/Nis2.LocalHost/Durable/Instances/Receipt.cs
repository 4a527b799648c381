using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>What a message does to a document before the orchestrator hears of it.</summary>
internal static class Receipt
{
    private const int RememberedSenders = 1_000;

    /// <inheritdoc cref="Turn.Take"/>
    public static bool Take(InstanceDocument instance, Message message, Sender? sender) => message switch
    {
        RaiseEvent raise => Raise(instance, raise, sender),
        EndTask end => End(instance, end),
        Terminate terminate => End(instance, terminate, sender),
        Suspend => Hold(instance),
        Resume => GoOn(instance),
        Delivered delivered => instance.Outbox.RemoveAll(sent => delivered.Numbers.Contains(sent.Number)) > 0,
        _ => false,
    };

    private static bool Raise(InstanceDocument instance, RaiseEvent raise, Sender? sender)
    {
        if (instance.HasEnded)
        {
            return sender is null ? throw Failures.WrongStatus(instance, "raise an event for") : false;
        }

        if (sender is not null)
        {
            if (instance.Received.TryGetValue(sender.InstanceId, out var last)
                && last.Incarnation == sender.Incarnation && sender.Number <= last.Number)
            {
                return false;
            }

            instance.Received[sender.InstanceId] = sender;
            if (instance.Received.Count > RememberedSenders)
            {
                instance.Received.Remove(instance.Received.Keys.First(id => id != sender.InstanceId));
            }
        }

        instance.Waiting.Add(new EventRaised(raise.Name, raise.Payload));
        return true;
    }

    private static bool End(InstanceDocument instance, EndTask end)
    {
        var open = !instance.HasEnded && instance.ExecutionId == end.ExecutionId
            && instance.Open<StepTaken>().Any(step => step.Step == end.End.Step);
        if (open)
        {
            instance.Waiting.Add(end.End);
        }

        return open;
    }

    private static bool End(InstanceDocument instance, Terminate terminate, Sender? sender)
    {
        if (instance.HasEnded)
        {
            return sender is null ? throw Failures.WrongStatus(instance, "terminate") : false;
        }

        if (terminate.Recursive)
        {
            foreach (var child in instance.Open<ChildScheduled>().ToList())
            {
                instance.Send(child.InstanceId, terminate);
            }
        }

        instance.End(OrchestrationRuntimeStatus.Terminated, terminate.Output, null);
        return true;
    }

    private static bool Hold(InstanceDocument instance) => instance is { HasEnded: false, Suspended: false }
        ? instance.Suspended = true
        : throw Failures.WrongStatus(instance, "suspend");

    private static bool GoOn(InstanceDocument instance)
    {
        if (!instance.Suspended)
        {
            throw Failures.WrongStatus(instance, "resume");
        }

        instance.Suspended = false;
        return true;
    }
}
