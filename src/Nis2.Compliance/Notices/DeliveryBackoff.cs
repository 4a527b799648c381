using NodaTime;

namespace Nis2.Compliance.Notices;

/// <summary>How long to wait for what.</summary>
internal static class DeliveryBackoff
{
    /// <summary>A delivery without a known outcome counts as failed after this.</summary>
    public static readonly Duration InFlight = Duration.FromMinutes(2);

    /// <summary>A notice older than this is given up; a page never is.</summary>
    public static readonly Duration Patience = Duration.FromDays(3);

    /// <summary>The longest time that a receiver can put us off.</summary>
    public static readonly Duration LongestRetryAfter = Duration.FromHours(24);

    // The example schedule of the Standard Webhooks specification, over three days.
    private static readonly Duration[] OfSystems =
    [
        Duration.FromSeconds(5), Duration.FromMinutes(5), Duration.FromMinutes(30), Duration.FromHours(2), Duration.FromHours(5),
        Duration.FromHours(10), Duration.FromHours(14), Duration.FromHours(20), Duration.FromHours(24),
    ];

    private static readonly Duration[] Steps =
        [Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromHours(1)];

    private static readonly Duration[] Alarms =
        [Duration.FromMinutes(15), Duration.FromMinutes(30), Duration.FromHours(1), Duration.FromHours(2), Duration.FromHours(4)];

    /// <param name="rounds">How often all recipients have failed, at least once.</param>
    public static Duration After(int rounds) => Steps[Math.Min(rounds, Steps.Length) - 1];

    /// <summary>Until a system is tried again that is told for itself; null once it is given up.</summary>
    /// <param name="failures">How often it has failed, at least once.</param>
    public static Duration? OfSystem(int failures) => failures <= OfSystems.Length ? OfSystems[failures - 1] : null;

    /// <summary>Until an unanswered chain is gone through again.</summary>
    /// <param name="rounds">How often it was not answered, at least once.</param>
    public static Duration AfterAlarm(int rounds) => Alarms[Math.Min(rounds, Alarms.Length) - 1];
}
