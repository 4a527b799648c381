using NodaTime;

namespace Nis2Functions.Simulation;

/// <summary>The world's clock; it moves only from one scheduled happening to the next.</summary>
public sealed class VirtualTime : TimeProvider
{
    public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 22, 8, 0);

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
