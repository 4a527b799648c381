using System.Text.Json;
using Nis2Functions.Webhooks;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Tests.Webhooks;

public sealed class TicketTimesTests
{
    [Theory]
    [InlineData("2026-11-10T08:17:00Z", "2026-11-10T08:17:00Z")]
    [InlineData("2026-11-10T08:17:00.1234567Z", "2026-11-10T08:17:00.1234567Z")]
    [InlineData("2026-11-10T10:17:00+02:00", "2026-11-10T08:17:00Z")]
    [InlineData("2026-11-10T01:17:00.193-0700", "2026-11-10T08:17:00.193Z")]
    [InlineData("2026-11-10 08:17:00 UTC", "2026-11-10T08:17:00Z")]
    [InlineData("2026-11-10 09:17:00 +0100", "2026-11-10T08:17:00Z")]
    [InlineData("2026-11-10 09:17:00+01:00", "2026-11-10T08:17:00Z")]
    public void ReadsAnInstantThatNamesItsOffset(string sent, string instant) =>
        Assert.Equal(new TicketTime(sent, InstantPattern.ExtendedIso.Parse(instant).Value), TicketTimes.Read(sent));

    [Theory]
    [InlineData("2026-11-10T08:17:00")]
    [InlineData("2026-11-10 08:17:00")]
    [InlineData("10.11.2026 08:17")]
    [InlineData("2026-02-30T08:17:00Z")]
    [InlineData("yesterday")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void KeepsTheRestAsItWasSent(string sent) => Assert.Equal(new TicketTime(sent, null), TicketTimes.Read(sent));

    [Fact]
    public void TakesUtcWhereTheSystemIsKnownToWriteIt()
    {
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 8, 17), TicketTimes.ReadUtc("2026-11-10 08:17:00")!.At);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 8, 17), TicketTimes.ReadUtc("2026-11-10T08:17:00Z")!.At);
        Assert.Null(TicketTimes.ReadUtc("10.11.2026 08:17")!.At);
    }

    [Fact]
    public void KeepsEveryNanosecond()
    {
        var read = TicketTimes.ReadUnixNanoseconds(Json("1502709956288000110"))!;
        Assert.Equal("1502709956288000110", read.AsSent);
        Assert.Equal(NodaConstants.UnixEpoch + Duration.FromNanoseconds(1502709956288000110), read.At);
        Assert.Equal(Instant.FromUnixTimeMilliseconds(1502709956288), TicketTimes.ReadUnixMilliseconds(Json("1502709956288"))!.At);
        Assert.Equal(Instant.FromUnixTimeSeconds(1502709956), TicketTimes.ReadUnixSeconds(Json("\"1502709956\""))!.At);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("\"soon\"")]
    public void HasNoInstantOfOtherNumbers(string json) => Assert.Null(TicketTimes.ReadUnixMilliseconds(Json(json))!.At);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public void IsNullWithoutOne(string json) => Assert.Null(TicketTimes.ReadUnixMilliseconds(Json(json)));

    private static JsonElement? Json(string text) => JsonDocument.Parse(text).RootElement;
}
