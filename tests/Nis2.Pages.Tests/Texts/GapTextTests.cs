using System.Reflection;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;

namespace Nis2.Pages.Tests.Texts;

public sealed class GapTextTests
{
    public static TheoryData<string> Reasons => Words(typeof(GapReasons));

    public static TheoryData<string> ControlWords => Words(typeof(ControlReasons));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void SaysEachReason(string word) => AssertSaid(word, GapTexts.Reason(word));

    [Theory]
    [MemberData(nameof(ControlWords))]
    public void SaysWhyAControlCounts(string word) => AssertSaid(word, GapTexts.Why(word));

    [Fact]
    public void SaysEachWordOnce()
    {
        AssertDistinct(Enum.GetValues<GapStatus>().Select(GapTexts.Of));
        AssertDistinct(Enum.GetValues<DutyStanding>().Select(GapTexts.Of));
        AssertDistinct(Enum.GetValues<Coverage>().Select(GapTexts.Of));
        AssertDistinct(Enum.GetValues<Relationship>().Select(GapTexts.Of));
        Assert.Equal(5, Enum.GetValues<GapStatus>().Select(GapTexts.Symbol).Distinct().Count());
    }

    [Fact]
    public void NamesEveryRequirementInGerman() => Assert.All(
        Catalogues.Measures.Entries.Concat(Catalogues.Nis2Only.Entries).Concat(Catalogues.Iso27001.Entries)
            .Concat(Catalogues.Annex2690.Entries),
        entry => Assert.NotNull(entry.TitleDe));

    [Theory]
    [InlineData("2 of 3 registrations recorded.", "2 von 3 Registrierungen")]
    [InlineData("Clocks run here; last exercise on 2026-10-01 (ISO).", "letzte Übung am 01.10.2026")]
    [InlineData("Clocks run here; no exercise within twelve months.", "keine Übung in zwölf Monaten")]
    [InlineData("Something else.", "Something else.")]
    public void SaysInGermanWhatReadinessShows(string shown, string german)
    {
        Assert.Equal(shown, DutyShownTexts.Of(shown).English);
        Assert.Contains(german, DutyShownTexts.Of(shown).German);
    }

    [Theory]
    [InlineData("Art.21(2)(b)", "(b)", "art-21-2--b")]
    [InlineData("Art.20(1)", "Art. 20(1)", "art-20-1")]
    [InlineData("Reg.2024/2690:3.2", "3.2", "reg-2024-2690-3-2")]
    public void CitesRequirements(string id, string cited, string anchor)
    {
        Assert.Equal(cited, CatalogueTexts.Short(id));
        Assert.Equal(anchor, CatalogueTexts.Anchor(id));
    }

    private static void AssertSaid(string word, Text text)
    {
        Assert.NotEqual(word, text.German);
        Assert.NotEqual(text.English, text.German);
    }

    private static void AssertDistinct(IEnumerable<Text> texts)
    {
        var all = texts.ToList();
        Assert.Equal(all.Count, all.Select(text => text.English).Distinct().Count());
        Assert.Equal(all.Count, all.Select(text => text.German).Distinct().Count());
    }

    private static TheoryData<string> Words(Type type) => new(
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetValue(null)!));
}
