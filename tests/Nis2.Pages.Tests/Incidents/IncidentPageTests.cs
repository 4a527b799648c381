using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Tests.Incidents;

public sealed class IncidentPageTests
{
    [Fact]
    public async Task ShowsClocksTimesAndTimeline()
    {
        var page = await RenderAsync(Samples.Incident("Mail server down", text: "Alert of the monitoring"));
        Assert.Equal(["Clocks", "Times", "Timeline"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("not stated", page.QuerySelectorAll("table")[1].TextContent);
        Assert.Contains("Alert of the monitoring", page.QuerySelectorAll("table")[2].TextContent);
        Assert.DoesNotContain("EXERCISE", page.DocumentElement.TextContent);
    }

    [Fact]
    public async Task MarksExercisesInTitleAndHeading()
    {
        var page = await RenderAsync(Samples.Incident("Drill", compression: 60));
        Assert.StartsWith("EXERCISE: Drill", page.Title);
        Assert.Equal("EXERCISE", page.QuerySelector("main .drill-badge")!.TextContent.Trim());
        Assert.Contains("60 times faster", page.Body!.TextContent);
    }

    [Fact]
    public async Task SaysThatAnErasedTitleIsErased()
    {
        var page = await RenderAsync(Samples.Incident(null));
        Assert.Equal("(title erased)", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task EncodesWhatPeopleWrote()
    {
        var page = await RenderAsync(Samples.Incident(Samples.Hostile, text: Samples.Hostile));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img"));
        Assert.Equal(Samples.Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Samples.Hostile, page.Title);
        Assert.Contains(Samples.Hostile, page.QuerySelectorAll("table")[1].TextContent);
        Assert.Contains(Samples.Hostile, page.QuerySelectorAll("table")[2].TextContent);
    }

    private static Task<IHtmlDocument> RenderAsync(IncidentView view) => Rendering.DocumentAsync(pages => pages.IncidentAsync(Language.English, view));
}
