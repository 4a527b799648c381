using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Changes an open action; what is null stays.</summary>
public sealed record ReviseAction(int Action) : AssessmentCommand
{
    public string? Control { get; init; }

    public LocalDate? DueOn { get; init; }

    public string? Title { get; init; }

    public string? Owner { get; init; }

    public string? EvidenceNeeded { get; init; }

    public IReadOnlyList<string>? Implements { get; init; }

    public bool? Closes { get; init; }
}
