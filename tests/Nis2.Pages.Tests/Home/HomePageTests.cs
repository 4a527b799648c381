using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nis2.Pages.Home;
using NodaTime;

namespace Nis2.Pages.Tests.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task ShowsLocalDueTimeAndWhatIsLeft()
    {
        var due = Samples.Duty(Samples.Now + Duration.FromMinutes(200));
        var page = await RenderAsync(Samples.Home(Samples.Organisation([Samples.Card("Mail server down", duties: due)])));
        var row = page.QuerySelector("article tbody tr")!;
        Assert.Equal("Tue 10 Nov 2026 12:20 CET", row.QuerySelector("time")!.TextContent);
        Assert.Equal("2026-11-10T11:20:00Z", row.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("3 h 20 min left", row.TextContent);
    }

    [Fact]
    public async Task KeepsExercisesApartFromIncidents()
    {
        var page = await RenderAsync(Samples.Home(Samples.Organisation([Samples.Card("Real")], [Samples.Card("Drill", exercise: true)])));
        var section = page.QuerySelector("section")!;
        Assert.Equal(["Incidents", "Exercises", "Due next"], section.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        var drill = Assert.Single(section.QuerySelectorAll("article"), card => card.TextContent.Contains("EXERCISE"));
        Assert.Contains("Drill", drill.TextContent);
        Assert.Contains("60 times faster", drill.TextContent);
        Assert.Equal("Exercises", drill.PreviousElementSibling!.TextContent);
    }

    [Fact]
    public async Task SaysWhatToDoNextGivenNoOrganisation()
    {
        var administrator = await RenderAsync(Samples.Home());
        Assert.Contains("PUT /api/organisations/{id}", administrator.Body!.TextContent);
        var reader = await RenderAsync(Samples.Home() with { MayCreateOrganisations = false });
        Assert.Contains("Ask an administrator", reader.Body!.TextContent);
    }

    [Fact]
    public async Task SaysHowIncidentsOpenGivenNone()
    {
        var page = await RenderAsync(Samples.Home(Samples.Organisation()));
        Assert.Contains("POST /api/organisations/acme/incidents", page.Body!.TextContent);
    }

    [Fact]
    public async Task EncodesWhatPeopleWrote()
    {
        const string Text = Samples.Hostile;
        var due = Samples.Duty(Samples.Now) with { Title = Text, Source = Text, Subject = Text, Href = Text };
        var organisation = Samples.Organisation([Samples.Card(Text)], null, due) with { Id = Text, Name = Text };
        var page = await RenderAsync(new HomeView(Text, Samples.Now, true, [organisation]));
        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Equal(Text, page.QuerySelector("article h4 a")!.TextContent);
        Assert.Equal(Text, page.QuerySelector("section h2")!.TextContent);
        Assert.Equal(Text, page.QuerySelector("header strong")!.TextContent);
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on")));
    }

    private static Task<IHtmlDocument> RenderAsync(HomeView view) => Rendering.DocumentAsync(pages => pages.HomeAsync(view));
}
