using Nis2.Pages.Duties;
using NodaTime;

namespace Nis2.Pages.Tests.Duties;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData(59, "less than a minute")]
    [InlineData(60, "1 min")]
    [InlineData(3599, "59 min")]
    [InlineData(3600, "1 h 0 min")]
    [InlineData(86_399, "23 h 59 min")]
    [InlineData(86_400, "1 d 0 h")]
    [InlineData(2_678_400, "31 d 0 h")]
    public void NamesTheTwoLargestUnits(int seconds, string words)
    {
        Assert.Equal(words, TimeText.Span(Duration.FromSeconds(seconds)));
        Assert.Equal(words, TimeText.Span(Duration.FromSeconds(-seconds)));
    }

    [Fact]
    public void TellsTheTwoHoursApartWhenClocksGoBack()
    {
        var summer = TimeText.Local(Instant.FromUtc(2026, 10, 25, 0, 30), Samples.Berlin);
        var winter = TimeText.Local(Instant.FromUtc(2026, 10, 25, 1, 30), Samples.Berlin);
        Assert.Equal("Sun 25 Oct 2026 02:30 CEST", summer);
        Assert.Equal("Sun 25 Oct 2026 02:30 CET", winter);
    }
}
