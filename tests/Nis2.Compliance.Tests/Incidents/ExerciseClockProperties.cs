using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class ExerciseClockProperties
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 10, 8, 17) + Duration.FromNanoseconds(123_456_789);

    private static readonly Gen<(ExerciseClock Clock, Duration Elapsed)> Cases =
        from compression in Gen.OneOf(Gen.Choose(1, ExerciseClock.MaxCompression), Gen.Elements(1, 3_600, 36_000))
        from minutes in Gen.Choose(-100_000, 5_000_000)
        from nanoseconds in Gen.Choose(0, int.MaxValue)
        select (new ExerciseClock(Start, compression), Duration.FromMinutes(minutes) + Duration.FromNanoseconds(nanoseconds));

    [Fact]
    public void StaysInTheCalendarGivenAnInstantLongBeforeItsStart()
    {
        var clock = new ExerciseClock(Instant.FromUtc(2026, 11, 10, 8, 17), 98_937);
        var last = clock.ToVirtual(clock.Start + Duration.FromDays(48));
        Assert.Equal(clock.Start - (last - clock.Start), clock.ToVirtual(clock.Start - Duration.FromDays(48)));
    }

    [Fact]
    public void NeverWakesBeforeTheVirtualInstant() => Holds((clock, elapsed) =>
        clock.ToVirtual(clock.ToReal(Start + elapsed)!.Value) >= Start + elapsed);

    [Fact]
    public void WakesWithinATickOfIt() => Holds((clock, elapsed) =>
        clock.ToVirtual(clock.ToReal(Start + elapsed)!.Value) - (Start + elapsed) <= Duration.FromTicks(2) * clock.Compression);

    [Fact]
    public void NeverRunsBackwards() => Holds((clock, elapsed) =>
        clock.ToVirtual(Start + elapsed) <= clock.ToVirtual(Start + elapsed + Duration.FromTicks(1)));

    private static void Holds(Func<ExerciseClock, Duration, bool> property) =>
        Prop.ForAll(Cases.ToArbitrary(), one => property(one.Clock, one.Elapsed)).QuickCheckThrowOnFailure();
}
