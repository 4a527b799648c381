using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable;

/// <summary>Lists instances in the order of their ids; the last id of a page is the token of the next.</summary>
internal static class InstanceQuery
{
    public static IReadOnlyList<OrchestrationMetadata> Select(IEnumerable<Instance> instances, OrchestrationQuery query)
    {
        var statuses = query.Statuses?.ToHashSet();
        return
        [
            .. instances.Select(instance => instance.Stored).OfType<OrchestrationMetadata>()
                .Where(found => found.InstanceId.StartsWith(query.InstanceIdPrefix ?? string.Empty, StringComparison.Ordinal))
                .Where(found => !(found.CreatedAt < query.CreatedFrom) && !(found.CreatedAt > query.CreatedTo))
                .Where(found => statuses is not { Count: > 0 } || statuses.Contains(found.RuntimeStatus))
                .OrderBy(found => found.InstanceId, StringComparer.Ordinal),
        ];
    }

    public static Page<OrchestrationMetadata> Page(
        IEnumerable<Instance> instances, OrchestrationQuery query, string? continuation, int size)
    {
        var rest = Select(instances, query).Where(found => string.CompareOrdinal(found.InstanceId, continuation) > 0);
        var page = rest.Take(size + 1).ToList();
        var last = page.Count > size ? page[size - 1].InstanceId : null;
        return new([.. page.Take(size).Select(found => query.FetchInputsAndOutputs ? found : Metadata.Brief(found))], last);
    }
}
