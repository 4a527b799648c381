using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>What one turn of an orchestrator brought.</summary>
/// <param name="Steps">New steps, in their order.</param>
/// <param name="Outgoing">Messages to other instances that belong to the new steps.</param>
/// <param name="Timers">All timers now open.</param>
/// <param name="Completion">Null while the execution goes on.</param>
internal sealed record Outcome(
    IReadOnlyList<StepTaken> Steps,
    IReadOnlyList<(string Target, Message Message)> Outgoing,
    IReadOnlyList<TimerCreated> Timers,
    Completion? Completion)
{
    public bool SetsCustomStatus { get; init; }

    public string? CustomStatus { get; init; }
}
