using System.Collections.Concurrent;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>
/// Counts verified deliveries of a source in each minute, on this instance. Only senders that were promised a rate are held to it.
/// </summary>
public sealed class DeliveryRate
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Organisation, string Source), (long Minute, int Count)> counts = [];

    /// <summary>Null where the delivery may pass, else how long to wait.</summary>
    public Duration? Take(string organisation, string source, int most, Instant now)
    {
        var minute = now.ToUnixTimeSeconds() / 60;
        var (_, count) = counts.AddOrUpdate(
            (organisation, source),
            (minute, 1),
            (_, last) => last.Minute == minute ? (minute, Math.Min(last.Count, most) + 1) : (minute, 1));
        return count <= most ? null : Instant.FromUnixTimeSeconds(minute * 60) + Minute - now;
    }
}
