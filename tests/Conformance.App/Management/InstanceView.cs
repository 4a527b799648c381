using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Conformance.App.Management;

/// <summary>An instance for the suite: inputs and outputs as the JSON texts that they are.</summary>
internal sealed record InstanceView(
    string Name, string Status, string? Input, string? Output, string? CustomStatus, FailureView? Failure)
{
    public static InstanceView Of(OrchestrationMetadata found) => new(
        found.Name,
        found.RuntimeStatus.ToString(),
        found.SerializedInput,
        found.SerializedOutput,
        found.SerializedCustomStatus,
        FailureView.Of(found.FailureDetails));
}
