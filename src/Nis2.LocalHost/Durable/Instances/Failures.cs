using Microsoft.DurableTask;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>Failures that the engine itself reports.</summary>
internal static class Failures
{
    public static TaskFailureDetails Terminated(string instanceId) =>
        new("OrchestrationTerminated", $"Instance '{instanceId}' was terminated.", null, null, null);

    public static TaskFailureDetails NoOrchestrator(string name) =>
        new("OrchestratorTaskNotFound", $"There is no orchestrator '{name}'.", null, null, null);

    public static TaskFailureDetails NoActivity(string name) =>
        new("ActivityTaskNotFound", $"There is no activity '{name}'.", null, null, null);

    public static ArgumentException NoInstance(string instanceId) => new($"No instance with ID '{instanceId}' was found.");

    public static InvalidOperationException WrongStatus(InstanceDocument instance, string deed) =>
        new($"Cannot {deed} the orchestration instance {instance.InstanceId}: it is in the {instance.Status} state.");
}
