using Nis2Functions.Clocks;

namespace Nis2Functions.Simulation;

/// <summary>A clock's orchestration as the task hub keeps it.</summary>
public sealed class SimulatedInstance(string id, string kind, SubjectClock input)
{
    public string Id { get; } = id;

    public string Kind { get; } = kind;

    public SubjectClock Input { get; set; } = input;

    public bool Running { get; set; } = true;

    public string? Failure { get; set; }

    /// <summary>Events that no waiter took yet; they survive a new start.</summary>
    public int Buffered { get; set; }

    /// <summary>The present execution; timers and activities of an older one mean nothing any more.</summary>
    public SimulatedContext? Execution { get; set; }
}
