using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="Months">Own rule.</param>
public sealed record Cycle(CycleKind Kind, int Months, LocalDate NextOn)
{
    public LocalDate? HeldOn { get; init; }

    public string? Result { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];
}
