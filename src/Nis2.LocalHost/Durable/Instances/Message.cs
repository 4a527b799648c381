using System.Text.Json.Serialization;
using Microsoft.DurableTask;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>What an instance is told. Those with a discriminator also wait in the outbox of another instance.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Start), "start")]
[JsonDerivedType(typeof(RaiseEvent), "raise")]
[JsonDerivedType(typeof(EndTask), "end")]
[JsonDerivedType(typeof(Terminate), "terminate")]
internal abstract record Message;

internal sealed record Start(string Name, string? Input, string Version) : Message
{
    public ParentLink? Parent { get; init; }

    public DateTimeOffset? StartAt { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <value>Names of statuses that refuse the start; null refuses while an instance runs.</value>
    public IReadOnlySet<string>? DedupeStatuses { get; init; }
}

internal sealed record RaiseEvent(string Name, string? Payload) : Message;

/// <summary>The end of an activity or a sub-orchestration of one execution.</summary>
internal sealed record EndTask(string ExecutionId, TaskEnded End) : Message;

internal sealed record Terminate(string? Output, bool Recursive) : Message;

internal sealed record Suspend : Message;

internal sealed record Resume : Message;

internal sealed record Purge : Message;

/// <summary>Nothing but a reason to look: a timer is due, or the engine has just started.</summary>
internal sealed record Wake : Message;

/// <summary>Messages of the outbox have reached their targets.</summary>
internal sealed record Delivered(IReadOnlySet<long> Numbers) : Message;
