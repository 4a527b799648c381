using AngleSharp.Dom;
using Nis2.Compliance.Obligations;
using Nis2.Pages.Duties;
using NodaTime;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Tests.Duties;

public sealed class DutyTableTests
{
    [Fact]
    public async Task SaysOverdueInWordsAndColour()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now - Duration.FromHours(52)));
        Assert.Equal("Overdue by 2 d 4 h", row.QuerySelector(".late")!.TextContent);
    }

    [Fact]
    public async Task ShowsWhenADutyWasDone()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now, doneAt: Samples.Now - Duration.FromMinutes(5)));
        Assert.Equal("Done Tue 10 Nov 2026 08:55 (+01:00)", row.QuerySelector(".done")!.TextContent);
    }

    [Fact]
    public async Task MarksForecastsAndUncheckedSources()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now + Duration.FromDays(30), estimate: true) with { Caveat = Text.Same("own reading") });
        Assert.Equal(["estimate", "own reading"], row.QuerySelectorAll(".badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public async Task SaysHowLateADutyWasDone()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now - Duration.FromMinutes(65), doneAt: Samples.Now - Duration.FromMinutes(5)));
        Assert.EndsWith(", 1 h 0 min late", row.QuerySelector(".done")!.TextContent);
    }

    [Fact]
    public async Task ShowsWhatTheLawAllowsAtMost()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now) with { LegalLatest = Samples.Now + Duration.FromMinutes(30) });
        Assert.Contains("The law allows until Tue 10 Nov 2026 09:30 (+01:00)", row.TextContent);
    }

    [Fact]
    public async Task CallsGuidancePassedAndNotOverdue()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now - Duration.FromHours(2)) with { Force = Force.Guidance });
        Assert.Contains("passed 2 h 0 min ago", row.TextContent);
        Assert.Null(row.QuerySelector(".late"));
    }

    [Fact]
    public async Task NamesAnOwnRuleOnce()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now) with { Force = Force.OwnRule, Source = "Own rule: assess within PT4H" });
        Assert.Equal("Own rule: assess within PT4H", row.QuerySelectorAll("td")[2].TextContent.Trim());
    }

    [Fact]
    public async Task SaysThatAForecastHasPassed()
    {
        var row = await RowAsync(Samples.Duty(Samples.Now - Duration.FromDays(30), estimate: true));
        Assert.Contains("the forecast has passed", row.TextContent);
        Assert.Null(row.QuerySelector(".late"));
    }

    [Fact]
    public async Task SaysThatAClockDoesNotRunYet()
    {
        var row = await RowAsync(Samples.Duty(null));
        Assert.Contains("not yet known", row.TextContent);
        Assert.Contains("not running", row.TextContent);
    }

    [Theory]
    [InlineData(Force.Law, "Law: ")]
    [InlineData(Force.Guidance, "Guidance: ")]
    [InlineData(Force.Contract, "Contract: ")]
    [InlineData(Force.OwnRule, "Own rule: ")]
    public async Task SaysWhatADutyRestsOn(Force force, string words)
    {
        var row = await RowAsync(Samples.Duty(Samples.Now) with { Force = force });
        Assert.StartsWith(words + "Directive (EU) 2022/2555", row.QuerySelectorAll("td")[2].TextContent.Trim());
    }

    private static async Task<IElement> RowAsync(DutyView duty)
    {
        var home = Samples.Home(Samples.Organisation(due: duty));
        var page = await Rendering.DocumentAsync(pages => pages.HomeAsync(Language.English, home));
        return Assert.Single(page.QuerySelectorAll("tbody tr"));
    }
}
