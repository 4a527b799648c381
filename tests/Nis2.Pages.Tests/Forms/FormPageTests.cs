using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nis2.Pages.Forms;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Tests.Forms;

public sealed class FormPageTests
{
    private static readonly TextField Basis = new("basis", new Text("Basis", "Grundlage"), 100) { Long = true, Hint = Text.Same("hint") };
    private static readonly MomentField Moment = new("awareAt", new Text("Aware", "Kenntnis"), Samples.Berlin, Samples.Now);
    private static readonly FileField File = new("report", new Text("Report", "Meldung")) { Optional = true };
    private static readonly ChoiceField Choice =
        new("severity", Text.Same("Severity"), [new Choice("high", Text.Same("High")), new Choice("low", Text.Same("Low"))]);

    [Fact]
    public async Task LabelsAndDescribesEveryInput()
    {
        var page = await RenderAsync(View([Basis, Moment, File, Choice]));
        Assert.All(
            page.QuerySelectorAll<IHtmlElement>("input:not([type=hidden]), textarea, select"),
            input => Assert.True(
                input.Closest("label") is not null || page.QuerySelector($"label[for='{input.Id}']") is not null, input.OuterHtml));
        Assert.Equal("basis-hint", page.GetElementById("basis")!.GetAttribute("aria-describedby"));
        Assert.Equal("multipart/form-data", page.QuerySelector("form.ask")!.GetAttribute("enctype"));
        Assert.Equal("7", page.QuerySelector("input[name=version]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task OffersBothOffsetsOfAYear()
    {
        var page = await RenderAsync(View([Moment]));
        var offered = page.QuerySelectorAll("select option").Select(option => option.GetAttribute("value"));
        Assert.Equal(["", "+02:00", "+01:00", "+00:00"], offered);
    }

    [Fact]
    public async Task SaysWhatIsWrongOnTopAndAtTheField()
    {
        var page = await RenderAsync(
            View([Moment, Basis]) with { Errors = [new FieldError("basis", new Text("A text is needed.", "Hier fehlt etwas."))] });
        var summary = page.QuerySelector(".errors")!;
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.Equal("#basis", summary.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("A text is needed.", page.GetElementById("basis-error")!.TextContent);
        Assert.Equal("true", page.GetElementById("basis")!.GetAttribute("aria-invalid"));
        Assert.Equal("basis-hint basis-error", page.GetElementById("basis")!.GetAttribute("aria-describedby"));
        Assert.StartsWith("Error: ", page.Title);
    }

    [Fact]
    public async Task KeepsWhatWasEnteredEncoded()
    {
        var page = await RenderAsync(View([Basis, Moment, Choice]) with
        {
            Values = new Dictionary<string, string>
            {
                ["basis"] = Samples.Hostile,
                ["awareAt.when"] = "at",
                ["awareAt.date"] = "2026-11-10",
                ["awareAt.offset"] = "+02:00",
                ["severity"] = "low",
            },
        });
        Assert.Equal(Samples.Hostile, page.GetElementById("basis")!.TextContent);
        Assert.Equal("at", page.QuerySelector("input[name='awareAt.when'][checked]")!.GetAttribute("value"));
        Assert.Equal("2026-11-10", page.QuerySelector("input[type=date]")!.GetAttribute("value"));
        Assert.Equal("+02:00", page.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Equal("low", page.QuerySelector("input[name=severity][checked]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img"));
    }

    [Fact]
    public async Task ShowsWhatChangedInTheMeantime()
    {
        var change = new TimelineEntryView(Samples.Now, new Text("Note", "Notiz"), Text.Same(Samples.Hostile), "other");
        var page = await RenderAsync(View([Basis]) with { Changes = [change] });
        Assert.Contains($"Note - {Samples.Hostile} (other)", page.QuerySelector(".changes li")!.TextContent);
    }

    [Fact]
    public async Task SaysThatAnExerciseIsNotRealInGerman()
    {
        var page = await Rendering.DocumentAsync(pages =>
            pages.RenderAsync<FormPage>(Language.German, nameof(FormPage.View), View([Basis]) with { Exercise = true }));
        Assert.StartsWith("ÜBUNG: ", page.Title);
        Assert.Equal("ÜBUNG", page.QuerySelector(".drill-banner strong")!.TextContent);
        Assert.Equal("Grundlage", page.QuerySelector("label[for=basis]")!.TextContent);
    }

    private static FormView View(IReadOnlyList<Field> fields) => new(
        "someone",
        Samples.Now,
        Samples.Berlin,
        "/organisations/acme/incidents/incident-1/forms/x",
        "/organisations/acme/incidents/incident-1",
        "Mail server down",
        false,
        new FormLayout(Text.Same("State awareness"), [Text.Same("intro")], fields, Text.Same("Send")),
        new Dictionary<string, string> { ["key"] = "k", ["version"] = "7" },
        new Dictionary<string, string>(),
        [],
        []);

    private static Task<IHtmlDocument> RenderAsync(FormView view) =>
        Rendering.DocumentAsync(pages => pages.RenderAsync<FormPage>(Language.English, nameof(FormPage.View), view));
}
