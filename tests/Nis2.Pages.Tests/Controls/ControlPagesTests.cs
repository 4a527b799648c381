using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Frameworks;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Controls;
using Nis2.Pages.Languages;
using Nis2.Pages.Tests.Gaps;
using Nis2.Pages.Texts;

namespace Nis2.Pages.Tests.Controls;

public sealed class ControlPagesTests
{
    private const string Hostile = Samples.Hostile;
    private static readonly Dictionary<ChecklistNeed, bool> Known =
        new() { [ChecklistNeed.SoaStated] = true, [ChecklistNeed.GapsAssessed] = false };

    public static TheoryData<string> Languages => new(Language.All.Select(language => language.Tag));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task EveryPageIsOneOfTheTabsAndEncodesWhatPeopleWrote(string tag)
    {
        var language = Language.Find(tag)!;
        foreach (var page in await AllAsync(language, Hostile))
        {
            Assert.Single(page.QuerySelectorAll(".tabs [aria-current=page]"));
            Assert.Equal(ControlTexts.All.Count, page.QuerySelectorAll(".tabs a").Length);
            Assert.Empty(page.QuerySelectorAll("script:not([src]), img, style, [style]"));
            Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on")));
            Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
            Assert.Contains(Hostile, page.Body!.TextContent);
        }
    }

    [Fact]
    public async Task TheOverviewLeadsToReportsInItsLanguage()
    {
        var page = await RenderAsync<ControlsPage>(Language.German, new ControlsView(Frame("Acme"), Given.Document()));
        Assert.NotNull(page.QuerySelector("a[href='/api/organisations/acme/gap-analysis.html?lang=de']"));
        Assert.All(
            page.QuerySelectorAll(".heat a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public async Task TheMatrixHasACellForEachPairAndNoOther()
    {
        var page = await MappingAsync(MappingSets.Consolidated);
        var ofMeasures = MappingSets.Consolidated.Pairs.Count(pair => Catalogues.Measures.Find(pair.Requirement) is not null);
        Assert.Equal(ofMeasures, page.QuerySelectorAll(".matrix td[data-label]").Length);
        Assert.Equal(MappingSets.Consolidated.Pairs.Count, page.QuerySelectorAll("details li").Length);
    }

    [Fact]
    public async Task ASetOfManyRequirementsIsAListAlone()
    {
        var page = await MappingAsync(MappingSets.Find("enisa-2024-2690")!);
        Assert.Null(page.QuerySelector(".matrix"));
        Assert.NotEmpty(page.QuerySelectorAll("details"));
    }

    [Fact]
    public async Task TheStatementShowsEveryControlAndItsAdditions()
    {
        var page = await StatementAsync(Language.English, approveKey: null);
        Assert.Equal(93 + 2, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("left out, and yet implemented", page.Body!.TextContent);
        Assert.Contains("not decided", page.Body.TextContent);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task ManagementApprovesWhatItSees()
    {
        var form = (IHtmlFormElement)(await StatementAsync(Language.German, "key-1")).QuerySelector("main form")!;
        Assert.EndsWith("/organisations/acme/statement", form.Action);
        Assert.Equal(Statement("x").Sha256(), form.QuerySelector("[name=sha256]")!.GetAttribute("value"));
        Assert.Equal("key-1", form.QuerySelector("[name=key]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task AnApprovalOfOtherContentIsNone()
    {
        var approval = new Approval(1, new string('0', 64), "evidence-1", Samples.Now, "boss");
        var view = View("x", "key") with { Approval = approval };
        var page = await RenderAsync<StatementPage>(Language.English, view);
        Assert.Contains("changed since management approved", page.Body!.TextContent);
        var approved = await RenderAsync<StatementPage>(Language.English, view with { Approval = approval with { Sha256 = view.Sha256 } });
        Assert.Contains("approved exactly this", approved.Body!.TextContent);
        Assert.Null(approved.QuerySelector("main form"));
    }

    [Fact]
    public async Task ThePlanSaysWhatIsOverdue()
    {
        var page = await RenderAsync<PlanPage>(Language.English, new PlanPageView(Frame("Acme"), Given.Plan()));
        Assert.Equal(2, page.QuerySelectorAll(".late").Length);
        Assert.Contains("corrective action (Art. 21(4))", page.Body!.TextContent);
        Assert.Contains("1 file", page.Body.TextContent);
    }

    [Fact]
    public async Task EvidenceCountsForMeasuresThroughTheMappingAndWithdrawnEvidenceForNothing()
    {
        var page = await RenderAsync<EvidencePage>(Language.English, Evidence("Keys.pdf"));
        var rows = page.QuerySelectorAll("tbody")[0].QuerySelectorAll("tr");
        Assert.Equal(10, rows.Length);
        Assert.Contains("Keys.pdf (A.8.24)", rows[7].TextContent);
        Assert.Contains("not shown", rows[1].TextContent);
        Assert.Contains(
            "withdrawn", page.QuerySelectorAll("h2").Single(one => one.TextContent == "Counts no more").NextElementSibling!.TextContent);
    }

    [Fact]
    public async Task TheChecklistHasSixAndSevenStepsWithTheirState()
    {
        var page = await RenderAsync<ChecklistPage>(Language.English, Checked("Acme"));
        Assert.Equal([6, 7], page.QuerySelectorAll("ol.checklist").Select(list => list.Children.Length));
        Assert.Contains("Missing: a gap analysis that was kept", page.Body!.TextContent);
        Assert.Contains("Not known: ", page.Body.TextContent);
    }

    [Fact]
    public void EveryNeedIsSaid() =>
        Assert.Equal(11, Enum.GetValues<ChecklistNeed>().Select(need => ChecklistTexts.Of(need).German).Distinct().Count());

    private static async Task<IReadOnlyList<IHtmlDocument>> AllAsync(Language language, string text) =>
    [
        await RenderAsync<ControlsPage>(language, new ControlsView(Frame(text), Given.Document(text: text))),
        await RenderAsync<MappingsPage>(language, new MappingsView(Frame(text), MappingSets.Consolidated, MappingSets.All)),
        await RenderAsync<StatementPage>(language, View(text, "key") with { Frame = Frame(text) }),
        await RenderAsync<PlanPage>(language, new PlanPageView(Frame(text), Given.Plan(text))),
        await RenderAsync<ChecklistPage>(language, Checked(text)),
        await RenderAsync<EvidencePage>(language, Evidence(text)),
    ];

    private static EvidenceListView Evidence(string text)
    {
        var kept = new EvidenceEntry("evidence-1", text, ["A.8.24"], new Validity(Until: Given.Day));
        var gone = new EvidenceEntry("evidence-2", text, ["A.5.24"], new Validity()) { Withdrawn = true, Reason = text };
        return new EvidenceListView(
            Frame(text),
            EvidenceCoverages.Of([kept, gone], new MappingIndex(MappingSets.Consolidated), Given.Day),
            [new EvidenceRow(kept, EvidenceStatus.Valid, [EvidenceTexts.ForAction("N-1", text)]), new EvidenceRow(gone, EvidenceStatus.Withdrawn, [])],
            More: true);
    }

    private static Task<IHtmlDocument> MappingAsync(MappingSet set) =>
        RenderAsync<MappingsPage>(Language.German, new MappingsView(Frame("Acme"), set, MappingSets.All));

    private static Task<IHtmlDocument> StatementAsync(Language language, string? approveKey) =>
        RenderAsync<StatementPage>(language, View("x", approveKey));

    private static ChecklistView Checked(string text) => new(
        Frame(text), Checklist.Current, Checklist.Current.Check(new ChecklistFacts(Known)));

    private static StatementView View(string text, string? approveKey) => new(
        Frame("Acme"), Given.Statement(text), Statement(text), Statement(text).Sha256(), null, approveKey);

    private static ExtendedStatement Statement(string text) => ExtendedStatement.Of(Given.Statement(text), Given.Plan(text));

    private static OrganisationFrame Frame(string name) => new("someone", Samples.Now, "acme", name, Given.Day);

    private static Task<IHtmlDocument> RenderAsync<TPage>(Language language, object view)
        where TPage : IComponent => Rendering.DocumentAsync(pages => pages.RenderAsync<TPage>(language, "View", view));
}
