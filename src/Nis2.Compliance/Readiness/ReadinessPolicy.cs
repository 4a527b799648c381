using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Readiness;

/// <summary>The organisation's own rules where the law names no period.</summary>
public sealed record ReadinessPolicy
{
    public static ReadinessPolicy Default { get; } = new();

    /// <summary>Days between login tests of a portal account.</summary>
    /// <value>7 to 365; 90.</value>
    public int LoginTestDays { get; init; } = 90;

    /// <summary>Days until an account has a second holder.</summary>
    /// <value>7 to 365; 30.</value>
    public int SecondHolderDays { get; init; } = 30;

    /// <summary>Days until an account is there where no registration is pending.</summary>
    /// <value>7 to 365; 30.</value>
    public int AccountDays { get; init; } = 30;

    /// <summary>Days between checks of the registered contact data.</summary>
    /// <value>7 to 365; 180.</value>
    public int ContactCheckDays { get; init; } = 180;

    /// <value>At most six, each 1 minute to 90 days; 30, 7 and 1 days.</value>
    public IReadOnlyList<Duration> Leads { get; init; } = [Duration.FromDays(30), Duration.FromDays(7), Duration.FromDays(1)];

    /// <summary>How long a reminder may stay unanswered.</summary>
    /// <value>1 minute to 30 days; 3 days.</value>
    public Duration EscalateAfter { get; init; } = Duration.FromDays(3);

    public ReminderRule Rule() => new(Leads, EscalateAfter);
}
