using Nis2.Compliance.Forms;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Tests.Incidents;
using Nis2.Compliance.Tests.Reports;

namespace Nis2.Compliance.Tests.Forms;

public sealed class LayoutTests
{
    private static readonly string[] Stages =
        ["early-warning", "incident-notification", "intermediate-report", "progress-report", "final-report"];

    private static readonly string[] Marks = ["verified", "second-hand", "from-memory", "own"];

    public static TheoryData<string> Ids => [.. LayoutSet.Known.All.Select(layout => layout.Id)];

    [Fact]
    public void NinetyThreeFieldsComeFromForms() => Assert.Equal(93, FieldCatalogue.All.Count(field => !field.Own));

    [Fact]
    public void EveryFieldHasItsLabelsAskersAndValues() => Assert.All(FieldCatalogue.All, field =>
    {
        Assert.False(string.IsNullOrWhiteSpace(field.English) || string.IsNullOrWhiteSpace(field.German));
        Assert.Equal(field.Own, field.AskedBy.Count == 0);
        Assert.All(field.AskedBy, asker => Assert.Contains(asker.Confidence, Marks));
        if (field.Type is FieldType.Choice or FieldType.Choices)
            Assert.NotNull(FieldCatalogue.List(field.List));
    });

    [Fact]
    public void EveryListHasAVersionASourceAndDistinctValues() => Assert.All(FieldCatalogue.Lists, list =>
    {
        Assert.Contains(list.Confidence, Marks);
        Assert.False(string.IsNullOrWhiteSpace(list.Version) || string.IsNullOrWhiteSpace(list.Source));
        Assert.Equal(list.Values.Count, list.Values.DistinctBy(value => value.Id).Count());
    });

    [Fact]
    public void RootCausesAreTheFiveOfTheCooperationGroup() => Assert.Equal(
        ["system-failures", "natural-phenomena", "human-errors", "malicious-actions", "third-party-failures"],
        FieldCatalogue.List("root-causes")!.Values.Select(value => value.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryLayoutIsWhole(string id)
    {
        var layout = LayoutSet.Known.Find(id)!;

        Assert.Contains(layout.Confidence, Marks);
        Assert.NotNull(FormLanguages.Find(layout.Language));
        Assert.Equal(layout.Fields.Count, layout.Fields.DistinctBy(field => field.Id).Count());
        Assert.All(layout.Fields, field =>
        {
            Assert.NotNull(FieldCatalogue.Find(field.Field));
            Assert.Contains(field.Confidence, Marks);
            Assert.False(string.IsNullOrWhiteSpace(field.Source));
            Assert.True(field.List is null || FieldCatalogue.List(field.List) is not null, field.List);
            Assert.NotEmpty((field.Required ?? []).Concat(field.Optional ?? []));
        });
    }

    /// <summary>Art. 23(4): no national form asks for less than the directive.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryNationalLayoutAsksWhatTheDirectiveRequires(string id)
    {
        var layout = LayoutSet.Known.Find(id)!;
        if (layout.Regime != "nis2")
            return;
        var directive = LayoutSet.Known.Find("eu_art23")!;
        foreach (var stage in Stages)
        {
            var required = LayoutSet.Known.Questions(directive, stage, critical: false).Where(question => question.Required);
            var asked = LayoutSet.Known.Questions(layout, stage, critical: false);
            Assert.All(required, question => Assert.Contains(asked, one => one.Required && one.Question.Field == question.Question.Field));
            Assert.Equal(asked.Count, asked.DistinctBy(one => one.QualifiedId).Count());
        }
    }

    [Fact]
    public void AnAuthoritysNewFormIsANewFile()
    {
        const string file = """
            { "id": "hr_ncsc", "version": "2", "regime": "nis2", "country": "HR", "authority": "NCSC-HR", "language": "en",
              "confidence": "verified", "notes": [], "base": "eu_art23",
              "fields": [ { "id": "q1", "field": "affected_services", "by": "form", "source": "PiXi 2027", "confidence": "verified",
                            "english": "Which services?", "required": ["early-warning"] } ] }
            """;
        var layout = System.Text.Json.JsonSerializer.Deserialize<ReportLayout>(file, DomainJson.Options)!;
        var incident = IncidentStory.Begin().Given(IncidentStory.Opening() with { Country = "HR" }).Given(IncidentStory.Awareness()).State;

        var draft = new Desk(incident, layouts: LayoutSet.Known.With(layout)).Draft("early-warning");

        Assert.Equal(("hr_ncsc", "2", true), (draft.Layout, draft.LayoutVersion, draft.OwnLayout));
        Assert.Equal(("Which services?", FieldRequirement.RequiredByForm), (draft.Fields[0].Label, draft.Fields[0].Requirement));
        Assert.Contains(draft.Fields, field => field.Id == "eu_art23.possible_cross_border");
    }

    [Fact]
    public void TheNewestVersionOfALayoutCounts()
    {
        var newer = LayoutSet.Known.Find("de_bsi")! with { Version = "10" };

        Assert.Equal("10", LayoutSet.Known.With(newer).For("nis2", "DE")!.Version);
    }
}
