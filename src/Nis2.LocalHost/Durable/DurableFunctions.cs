using Microsoft.DurableTask;

namespace Nis2.LocalHost.Durable;

/// <summary>Orchestrators and activities by function name; both dictionaries ignore case.</summary>
/// <param name="Orchestrators">Run an execution from its start, every time.</param>
/// <param name="Activities">Serialized input, instance id and cancellation to the result.</param>
internal sealed record DurableFunctions(
    IReadOnlyDictionary<string, Func<TaskOrchestrationContext, Task<object?>>> Orchestrators,
    IReadOnlyDictionary<string, Func<string?, string, CancellationToken, Task<object?>>> Activities);
