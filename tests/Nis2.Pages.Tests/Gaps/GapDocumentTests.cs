using AngleSharp.Html.Dom;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Gaps;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;

namespace Nis2.Pages.Tests.Gaps;

public sealed class GapDocumentTests
{
    public static TheoryData<string> Sets => new(MappingSets.All.Select(set => set.Id));

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task StandsAloneByEverySet(string set)
    {
        var page = await RenderAsync(Given.Document(MappingSets.Find(set)), Language.German);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, form, [style]"));
        Assert.Equal(GapStyle.Text, page.QuerySelector("style")!.TextContent);
        Assert.Equal(10, page.QuerySelectorAll(".heat li").Length);
        Assert.All(page.QuerySelectorAll(".heat a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        string[] ids = [.. page.All.Select(one => one.Id).OfType<string>()];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task PutsWhatOnlyNis2AsksForOnTopWithItsActionLevel()
    {
        var page = await RenderAsync(Given.Document(), Language.English);
        Assert.Equal(GapReportTexts.Duties.English, page.QuerySelector("h2")!.TextContent);
        var duties = page.QuerySelector("table")!.QuerySelectorAll("tbody tr");
        Assert.Equal(Catalogues.Nis2Only.Entries.Count, duties.Length);
        Assert.Contains("High", duties[0].TextContent);
    }

    [Fact]
    public async Task SaysEveryStatusInWordsBesideItsColour()
    {
        var page = await RenderAsync(Given.Document(), Language.German);
        string[] words = [.. Enum.GetValues<GapStatus>().Select(status => GapTexts.Of(status).German)];
        Assert.All(page.QuerySelectorAll(".heat li, .mark"), one => Assert.Contains(words, one.TextContent.Contains));
        Assert.All(page.QuerySelectorAll(".heat li"), one => Assert.Contains(one.ClassList, name => name.StartsWith("is-")));
    }

    [Fact]
    public async Task ComparesWithAndWithoutCertificateBeforeAndAfterThePlan()
    {
        var page = await RenderAsync(Given.Document(), Language.English);
        var table = page.QuerySelectorAll("table").Single(one => one.TextContent.Contains("After the plan"));
        Assert.Equal(10, table.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(4, table.QuerySelectorAll("thead th").Length);
    }

    [Fact]
    public async Task ShowsTheSeventyPercentAsTheArticlesClaimAlone()
    {
        var text = (await RenderAsync(Given.Document(), Language.English)).Body!.TextContent;
        Assert.Single(text.Split("70 %").Skip(1));
        Assert.Contains("claims an overlap of about 70 %, without a source", text);
        Assert.Contains("shows relatedness, not equivalence", text);
    }

    [Fact]
    public async Task NamesWhatTheCertificateDoesNotSpeakFor()
    {
        var text = (await RenderAsync(Given.Document(), Language.English)).Body!.TextContent;
        Assert.Contains("Sites: Berlin", text);
        Assert.Contains("Legal entities: netz", text);
    }

    [Fact]
    public async Task EncodesWhatPeopleWrote()
    {
        var page = await RenderAsync(Given.Document(text: Samples.Hostile), Language.German);
        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Contains(Samples.Hostile, page.Body!.TextContent);
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on")));
    }

    private static Task<IHtmlDocument> RenderAsync(GapDocument view, Language language) =>
        Rendering.DocumentAsync(pages => pages.RenderAsync<GapDocumentPage>(language, nameof(GapDocumentPage.View), view));
}
