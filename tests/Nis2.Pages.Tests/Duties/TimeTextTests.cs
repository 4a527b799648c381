using Nis2.Pages.Duties;
using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Tests.Duties;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData(59, "less than a minute", "weniger als eine Minute")]
    [InlineData(60, "1 min", "1 min")]
    [InlineData(3599, "59 min", "59 min")]
    [InlineData(3600, "1 h 0 min", "1 Std. 0 min")]
    [InlineData(86_399, "23 h 59 min", "23 Std. 59 min")]
    [InlineData(86_400, "1 d 0 h", "1 Tag 0 Std.")]
    [InlineData(2_678_400, "31 d 0 h", "31 Tage 0 Std.")]
    public void NamesTheTwoLargestUnits(int seconds, string english, string german)
    {
        Assert.Equal(new Text(english, german), TimeText.Span(Duration.FromSeconds(seconds)));
        Assert.Equal(new Text(english, german), TimeText.Span(Duration.FromSeconds(-seconds)));
    }

    [Fact]
    public void TellsTheTwoHoursApartWhenClocksGoBack()
    {
        var (summer, winter) = (Instant.FromUtc(2026, 10, 25, 0, 30), Instant.FromUtc(2026, 10, 25, 1, 30));
        Assert.Equal("Sun 25 Oct 2026 02:30 (+02:00)", TimeText.Local(summer, Samples.Berlin, Language.English));
        Assert.Equal("Sun 25 Oct 2026 02:30 (+01:00)", TimeText.Local(winter, Samples.Berlin, Language.English));
        Assert.Equal("So 25.10.2026 02:30 (+02:00)", TimeText.Local(summer, Samples.Berlin, Language.German));
        Assert.Equal("So 25.10.2026 02:30 (+01:00)", TimeText.Local(winter, Samples.Berlin, Language.German));
    }

    [Fact]
    public void NamesTheOffsetOfUtc() => Assert.Equal("Tue 10 Nov 2026 08:00 (+00:00)", TimeText.Utc(Samples.Now, Language.English));
}
