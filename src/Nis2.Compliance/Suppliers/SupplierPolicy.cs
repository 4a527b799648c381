using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Suppliers;

/// <summary>The organisation's own rule: the directive asks for the review (Art. 21(3)), but names no period.</summary>
public sealed record SupplierPolicy
{
    public static SupplierPolicy Default { get; } = new();

    /// <summary>Months between reviews of suppliers of each criticality.</summary>
    /// <value>1 to 120; 6, 12, 24, 36.</value>
    public int CriticalMonths { get; init; } = 6;

    /// <inheritdoc cref="CriticalMonths"/>
    public int HighMonths { get; init; } = 12;

    /// <inheritdoc cref="CriticalMonths"/>
    public int MediumMonths { get; init; } = 24;

    /// <inheritdoc cref="CriticalMonths"/>
    public int LowMonths { get; init; } = 36;

    /// <value>At most six, each 1 minute to 90 days; 30, 7 and 1 days.</value>
    public IReadOnlyList<Duration> Leads { get; init; } = [Duration.FromDays(30), Duration.FromDays(7), Duration.FromDays(1)];

    /// <summary>How long a reminder may stay unanswered.</summary>
    /// <value>1 minute to 30 days; 3 days.</value>
    public Duration EscalateAfter { get; init; } = Duration.FromDays(3);

    public int MonthsFor(Criticality criticality) => criticality switch
    {
        Criticality.Critical => CriticalMonths,
        Criticality.High => HighMonths,
        Criticality.Medium => MediumMonths,
        Criticality.Low => LowMonths,
        _ => throw new ArgumentOutOfRangeException(nameof(criticality), criticality, null),
    };

    public ReminderRule Rule() => new(Leads, EscalateAfter);
}
