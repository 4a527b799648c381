using NodaTime;

namespace Nis2.Compliance.Notices;

/// <summary>How long to wait for what.</summary>
internal static class DeliveryBackoff
{
    /// <summary>A delivery without a known outcome counts as failed after this.</summary>
    public static readonly Duration InFlight = Duration.FromMinutes(2);

    /// <summary>A notice older than this is given up.</summary>
    public static readonly Duration Patience = Duration.FromDays(3);

    private static readonly Duration[] Steps =
        [Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromHours(1)];

    /// <param name="rounds">How often all recipients have failed, at least once.</param>
    public static Duration After(int rounds) => Steps[Math.Min(rounds, Steps.Length) - 1];
}
