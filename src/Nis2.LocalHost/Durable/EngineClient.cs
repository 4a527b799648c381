using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable;

/// <summary>
/// The client of the engine in this process. A call returns once its effect is stored. Where the official client throws an
/// RpcException for an absent or ended instance, this one throws ArgumentException or InvalidOperationException: portable callers
/// do not tell them apart by type.
/// </summary>
internal sealed class EngineClient(DurableEngine engine, DurableFunctions functions, DurableEngineOptions options)
    : DurableTaskClient(options.HubName)
{
    private const int LongestId = 256;
    private readonly DataConverter _converter = options.Converter;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (!functions.Orchestrators.ContainsKey(orchestratorName.Name))
        {
            throw new ArgumentException($"There is no orchestrator function '{orchestratorName}'.", nameof(orchestratorName));
        }

        var start = new Start(orchestratorName.Name, _converter.Serialize(input), options?.Version ?? default(TaskVersion))
        {
            StartAt = options?.StartAt?.ToUniversalTime(),
            Tags = options?.Tags is { Count: > 0 } tags ? tags : null,
            DedupeStatuses = Dedupe.Parse(options?.DedupeStatuses),
        };
        var instanceId = string.IsNullOrEmpty(options?.InstanceId) ? NewId.Create() : RequireValid(options.InstanceId);
        await TellAsync(instanceId, start, cancellation);
        return instanceId;
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return TellAsync(instanceId, new RaiseEvent(eventName, _converter.Serialize(eventPayload)), cancellation);
    }

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        var terminate = new Terminate(_converter.Serialize(options?.Output), options?.Recursive ?? false);
        return TellAsync(instanceId, terminate, cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        TellAsync(instanceId, new Suspend(), cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        TellAsync(instanceId, new Resume(), cancellation);

    public override async Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var hub = await engine.HubAsync(cancellation);
        return hub.Find(instanceId) is { } found ? Select(found, getInputsAndOutputs) : null;
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        Pageable.Create<OrchestrationMetadata>(async (continuation, size, cancellation) =>
        {
            var hub = await engine.HubAsync(cancellation);
            var query = filter ?? new();
            return InstanceQuery.Page(hub.Instances, query, continuation ?? query.ContinuationToken, size ?? query.PageSize);
        });

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, found => found.RuntimeStatus != OrchestrationRuntimeStatus.Pending, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, found => found.IsCompleted, getInputsAndOutputs, cancellation);

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var hub = await engine.HubAsync(cancellation);
        return new(await PurgeAsync(hub, instanceId, options?.Recursive ?? false, cancellation), isComplete: true);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        var hub = await engine.HubAsync(cancellation);
        var query = new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo, filter.Statuses);
        var count = 0;
        foreach (var found in InstanceQuery.Select(hub.Instances, query).Where(found => found.IsCompleted))
        {
            count += await PurgeAsync(hub, found.InstanceId, options?.Recursive ?? false, cancellation);
        }

        return new(count, isComplete: true);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string RequireValid(string instanceId)
    {
        if (instanceId.Length > LongestId)
        {
            throw new ArgumentException($"An instance id has at most {LongestId} characters.");
        }

        return instanceId.StartsWith('@') || instanceId.Any(c => c is '/' or '\\' or '#' or '?' || char.IsControl(c))
            ? throw new ArgumentException("An instance id does not start with @ and has no /, \\, #, ? or control character.")
            : instanceId;
    }

    private static OrchestrationMetadata Select(OrchestrationMetadata found, bool full) => full ? found : Metadata.Brief(found);

    private static async Task<int> PurgeAsync(Hub hub, string instanceId, bool recursive, CancellationToken cancellation)
    {
        var children = recursive ? hub.Instances.Where(child => child.ParentId == instanceId).Select(child => child.Id).ToList() : [];
        if (!await hub.Post(instanceId, new Purge()).Answer.WaitAsync(cancellation))
        {
            return 0;
        }

        var count = 1;
        foreach (var child in children)
        {
            count += await PurgeAsync(hub, child, recursive, cancellation);
        }

        return count;
    }

    private async Task TellAsync(string instanceId, Message message, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var hub = await engine.HubAsync(cancellation);
        await hub.Post(instanceId, message).Answer.WaitAsync(cancellation);
    }

    private async Task<OrchestrationMetadata> WaitAsync(
        string instanceId, Func<OrchestrationMetadata, bool> reached, bool full, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        while (true)
        {
            var hub = await engine.HubAsync(cancellation);
            try
            {
                return Select(await hub.Watchers.WaitAsync(instanceId, reached, () => hub.Find(instanceId), cancellation), full);
            }
            catch (HubLostException) when (!engine.IsStopping)
            {
                // The instance lives on; so does the wait, in the next hold of the hub.
            }
        }
    }
}
