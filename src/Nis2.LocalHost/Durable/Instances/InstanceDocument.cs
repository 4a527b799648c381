using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>All that is known of an instance: one document, written as a whole after every turn.</summary>
internal sealed class InstanceDocument
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public required string InstanceId { get; init; }

    public required string Name { get; init; }

    /// <value>Stays the same when the instance is started anew under its id, so that message numbers go on.</value>
    public required string Incarnation { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public ParentLink? Parent { get; init; }

    public DateTimeOffset? StartAt { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    public string Version { get; set; } = string.Empty;

    /// <value>Changes with every <c>ContinueAsNew</c>: answers to an earlier execution are void.</value>
    public required string ExecutionId { get; set; }

    public DateTimeOffset LastUpdatedAt { get; set; }

    public string? Input { get; set; }

    public string? Output { get; set; }

    public string? CustomStatus { get; set; }

    public TaskFailureDetails? Failure { get; set; }

    public bool Started { get; set; }

    public bool Suspended { get; set; }

    /// <value>Null until the instance has come to its end.</value>
    public OrchestrationRuntimeStatus? Ending { get; set; }

    /// <value>Of the current execution only; empty once the instance has ended.</value>
    public List<HistoryEvent> History { get; set; } = [];

    /// <value>Not yet seen by the orchestrator: it is suspended, or has just started over.</value>
    public List<HistoryEvent> Waiting { get; set; } = [];

    /// <value>Timers neither fired nor cancelled.</value>
    public List<TimerCreated> Timers { get; set; } = [];

    public List<OutboxMessage> Outbox { get; set; } = [];

    public long LastNumber { get; set; }

    /// <value>The last message taken from each sender.</value>
    public Dictionary<string, Sender> Received { get; set; } = [];

    [JsonIgnore]
    public bool HasEnded => Ending is not null;

    [JsonIgnore]
    public OrchestrationRuntimeStatus Status => Ending ?? (Suspended, Started) switch
    {
        (true, _) => OrchestrationRuntimeStatus.Suspended,
        (_, true) => OrchestrationRuntimeStatus.Running,
        _ => OrchestrationRuntimeStatus.Pending,
    };

    /// <value>When the instance must be looked at without being told anything.</value>
    [JsonIgnore]
    public DateTimeOffset? NextDue => this switch
    {
        { HasEnded: true } or { Suspended: true } => null,
        { Started: false } => StartAt ?? CreatedAt,
        { Timers.Count: 0 } => null,
        _ => new DateTimeOffset(Timers.Min(timer => timer.FireAt)),
    };

    public static InstanceDocument Parse(string json) => JsonSerializer.Deserialize<InstanceDocument>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>A fresh start under the same id: what other instances have sent and still get stays.</summary>
    public void Succeed(InstanceDocument former)
    {
        Outbox = former.Outbox;
        LastNumber = former.LastNumber;
        Received = former.Received;
    }

    public void Send(string target, Message message) => Outbox.Add(new(++LastNumber, target, message));

    /// <summary>Steps of one kind that have not ended, in their order.</summary>
    public IEnumerable<TStep> Open<TStep>()
        where TStep : StepTaken
    {
        var ended = History.Concat(Waiting).OfType<TaskEnded>().Select(end => end.Step).ToHashSet();
        return History.OfType<TStep>().Where(step => !ended.Contains(step.Step));
    }

    public void StartOver(string? input, string? version, IEnumerable<EventRaised> carried)
    {
        ExecutionId = NewId.Create();
        Input = input;
        Version = version ?? Version;
        History.Clear();
        Timers.Clear();
        Waiting.AddRange(carried);
    }

    /// <summary>Ends the instance and tells its parent. As over Azure Storage, the output of a failed one is its failure in words.</summary>
    public void End(OrchestrationRuntimeStatus ending, string? output, TaskFailureDetails? failure)
    {
        Ending = ending;
        Output = output ?? failure?.ToString();
        Failure = failure;
        Suspended = false;
        History.Clear();
        Waiting.Clear();
        Timers.Clear();
        if (Parent is { } parent)
        {
            TaskEnded end = ending == OrchestrationRuntimeStatus.Completed
                ? new TaskSucceeded(parent.Step, output)
                : new TaskFailed(parent.Step, failure ?? Failures.Terminated(InstanceId), Final: false);
            Send(parent.InstanceId, new EndTask(parent.ExecutionId, end));
        }
    }
}
