using System.Text.Json.Serialization;
using Microsoft.DurableTask;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>What happened in the current execution of an instance, in the order in which its orchestrator saw it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(TurnStarted), "turn")]
[JsonDerivedType(typeof(ActivityScheduled), "activity")]
[JsonDerivedType(typeof(TimerCreated), "timer")]
[JsonDerivedType(typeof(ChildScheduled), "child")]
[JsonDerivedType(typeof(EventSent), "sent")]
[JsonDerivedType(typeof(TaskSucceeded), "succeeded")]
[JsonDerivedType(typeof(TaskFailed), "failed")]
[JsonDerivedType(typeof(TimerFired), "fired")]
[JsonDerivedType(typeof(EventRaised), "raised")]
internal abstract record HistoryEvent;

internal sealed record TurnStarted(DateTime At) : HistoryEvent;

/// <summary>A step that the orchestrator asked for; its number is its place among all steps of the execution.</summary>
internal abstract record StepTaken(int Step) : HistoryEvent
{
    public abstract string Describe();
}

internal sealed record ActivityScheduled(int Step, string Name, string? Input) : StepTaken(Step)
{
    public override string Describe() => $"activity '{Name}'";
}

internal sealed record TimerCreated(int Step, DateTime FireAt) : StepTaken(Step)
{
    public override string Describe() => "a timer";
}

internal sealed record ChildScheduled(int Step, string Name, string InstanceId) : StepTaken(Step)
{
    public override string Describe() => $"sub-orchestration '{Name}'";
}

internal sealed record EventSent(int Step, string Name, string InstanceId) : StepTaken(Step)
{
    public override string Describe() => $"event '{Name}' to another instance";
}

/// <summary>An activity or a sub-orchestration came to its end.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(TaskSucceeded), "succeeded")]
[JsonDerivedType(typeof(TaskFailed), "failed")]
internal abstract record TaskEnded(int Step) : HistoryEvent;

internal sealed record TaskSucceeded(int Step, string? Result) : TaskEnded(Step);

/// <param name="Final">No retry can help, as with a function that does not exist.</param>
internal sealed record TaskFailed(int Step, TaskFailureDetails Failure, bool Final) : TaskEnded(Step);

internal sealed record TimerFired(int Step) : HistoryEvent;

internal sealed record EventRaised(string Name, string? Payload) : HistoryEvent;
