using System.Collections.Immutable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Durable.Instances;

internal static class Metadata
{
    public static OrchestrationMetadata Of(InstanceDocument document, DataConverter converter) => new(document.Name, document.InstanceId)
    {
        DataConverter = converter,
        RuntimeStatus = document.Status,
        CreatedAt = document.CreatedAt,
        LastUpdatedAt = document.LastUpdatedAt,
        SerializedInput = document.Input,
        SerializedOutput = document.Output,
        SerializedCustomStatus = document.CustomStatus,
        Tags = document.Tags ?? ImmutableDictionary<string, string>.Empty,
        FailureDetails = document.Failure,
    };

    /// <summary>The same without inputs and outputs.</summary>
    public static OrchestrationMetadata Brief(OrchestrationMetadata full) => new(full.Name, full.InstanceId)
    {
        RuntimeStatus = full.RuntimeStatus,
        CreatedAt = full.CreatedAt,
        LastUpdatedAt = full.LastUpdatedAt,
        Tags = full.Tags,
        FailureDetails = full.FailureDetails,
    };
}
