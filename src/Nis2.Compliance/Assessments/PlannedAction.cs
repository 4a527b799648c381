using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>An action of the plan, which is a row of the extended statement too.</summary>
/// <param name="Number">Counted up from 1; the row is called <c>N-1</c>.</param>
public sealed record PlannedAction(int Number, ActionCause Cause, ActionDetails Details, ActionStatus Status = ActionStatus.Open)
{
    /// <summary>Id of its row in the extended statement.</summary>
    public string Row => $"N-{Number}";

    public LocalDate? EndedOn { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Why it was dropped.</summary>
    public string? Reason { get; init; }

    public NonconformitySource? Source { get; init; }

    public LocalDate? FoundOn { get; init; }
}
