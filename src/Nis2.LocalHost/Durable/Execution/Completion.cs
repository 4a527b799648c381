using Microsoft.DurableTask;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>How an execution ended.</summary>
internal abstract record Completion
{
    public sealed record Succeeded(string? Output) : Completion;

    public sealed record Failed(TaskFailureDetails Failure) : Completion;

    public sealed record StartedOver(string? Input, string? Version, IReadOnlyList<EventRaised> Carried) : Completion;
}
