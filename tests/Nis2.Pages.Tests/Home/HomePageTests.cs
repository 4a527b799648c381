using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nis2.Pages.Home;
using NodaTime;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Tests.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task ShowsLocalDueTimeAndWhatIsLeft()
    {
        var due = Samples.Duty(Samples.Now + Duration.FromMinutes(200));
        var page = await RenderAsync(Samples.Home(Samples.Organisation([Samples.Card("Mail server down", duties: due)])));
        var row = page.QuerySelector("article tbody tr")!;
        Assert.Equal("Tue 10 Nov 2026 12:20 (+01:00)", row.QuerySelector("time")!.TextContent);
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
        const string Hostile = Samples.Hostile;
        var due = Samples.Duty(Samples.Now) with { Title = Text.Same(Hostile), Source = Hostile, Subject = Hostile, Href = Hostile };
        var organisation = Samples.Organisation([Samples.Card(Hostile)], null, due) with { Id = Hostile, Name = Hostile };
        var page = await RenderAsync(new HomeView(Hostile, Samples.Now, true, [organisation]));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img"));
        Assert.Equal(Hostile, page.QuerySelector("article h4 a")!.TextContent);
        Assert.Equal(Hostile, page.QuerySelector("section h2")!.TextContent);
        Assert.Equal(Hostile, page.QuerySelector("header strong")!.TextContent);
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on")));
    }

    private static Task<IHtmlDocument> RenderAsync(HomeView view) => Rendering.DocumentAsync(pages => pages.HomeAsync(Language.English, view));
}
