using NodaTime;

namespace Nis2.Compliance.Law;

public static class Ticks
{
    /// <summary>To 100 ns, the grain of the base library's clocks: a timer set to it never fires before the instant.</summary>
    public static Instant RoundUpToTick(this Instant instant)
    {
        var down = Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks());
        return down < instant ? down + Duration.FromTicks(1) : down;
    }
}
