using NodaTime;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// The virtual clock of an exercise: virtual now = start + (real now - start) x compression. It stops after a hundred virtual years, so
/// that a forgotten exercise never leaves the calendar.
/// </summary>
public sealed record ExerciseClock(Instant Start, int Compression)
{
    public const int MaxCompression = 100_000;

    private static readonly Duration Span = Duration.FromDays(36_525);

    private Instant End => Start + Span;

    public Instant ToVirtual(Instant real)
    {
        var elapsed = real - Start;
        if (elapsed >= Span / Compression)
            return End;
        // As far back as forth: beyond that, the product leaves the calendar.
        return elapsed <= -(Span / Compression) ? Start - Span : Start + (elapsed * Compression);
    }

    /// <summary>Rounded up, so that the virtual clock never shows less then; null beyond the last virtual instant.</summary>
    public Instant? ToReal(Instant virtualTime)
    {
        if (virtualTime > End)
            return null;
        var elapsed = (virtualTime - Start).ToInt64Nanoseconds();
        var (quotient, remainder) = Math.DivRem(elapsed, Compression);
        return (Start + Duration.FromNanoseconds(remainder > 0 ? quotient + 1 : quotient)).RoundUpToTick();
    }
}
