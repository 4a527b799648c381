using Microsoft.DurableTask;

namespace Nis2Functions.Clocks;

/// <summary>Which orchestrator is the clock of which kind of subject.</summary>
public sealed class ClockDirectory(IEnumerable<ClockOfKind> clocks)
{
    private readonly Dictionary<string, TaskName> orchestrators = clocks.ToDictionary(clock => clock.Kind, clock => clock.Orchestrator);

    /// <summary>Null for kinds without a clock.</summary>
    public TaskName? OrchestratorOf(string kind) => orchestrators.TryGetValue(kind, out var name) ? (TaskName?)name : null;
}
