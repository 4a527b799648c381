using DurableTask.Core.Exceptions;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>Decides whether an id may be started again.</summary>
internal static class Dedupe
{
    private static readonly HashSet<string> Unfinished =
    [
        nameof(OrchestrationRuntimeStatus.Pending),
        nameof(OrchestrationRuntimeStatus.Running),
        nameof(OrchestrationRuntimeStatus.Suspended),
    ];

    /// <exception cref="ArgumentException">A name is no status, or the statuses contradict each other.</exception>
    public static IReadOnlySet<string>? Parse(IReadOnlyList<string>? names)
    {
        if (names is null)
        {
            return null;
        }

        var statuses = names.Select(Status).ToHashSet();
        return statuses.Contains(nameof(OrchestrationRuntimeStatus.Terminated)) && !Unfinished.IsSubsetOf(statuses)
            ? throw new ArgumentException("What may be replaced while it runs is terminated first, so Terminated cannot refuse.")
            : statuses;
    }

    /// <exception cref="OrchestrationAlreadyExistsException">The instance is in one of the statuses.</exception>
    public static void Check(InstanceDocument existing, IReadOnlySet<string>? statuses)
    {
        if ((statuses ?? Unfinished).Contains(existing.Status.ToString()))
        {
            throw new OrchestrationAlreadyExistsException(
                $"An orchestration instance with the ID {existing.InstanceId} already exists and is {existing.Status}.");
        }
    }

    private static string Status(string name) => Enum.TryParse<OrchestrationRuntimeStatus>(name, ignoreCase: true, out var status)
        ? status.ToString()
        : throw new ArgumentException($"'{name}' is no orchestration status.");
}
