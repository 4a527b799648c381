using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Tests.Catalogue;

public sealed class CatalogueTests
{
    [Fact]
    public void HoldsTheTenMeasuresOfArt21_2() => Assert.Equal(
        "abcdefghij", string.Concat(Catalogues.Measures.Entries.Select(entry => entry.Id["Art.21(2)(".Length])));

    [Fact]
    public void HoldsTheThirteenSectionsAndFiftyThreeSubsectionsOf2690()
    {
        Assert.Equal(13, Catalogues.Annex2690.Entries.Count(entry => entry.Kind == EntryKind.Section));
        Assert.Equal(53, Catalogues.Annex2690.Entries.Count(entry => entry.Kind == EntryKind.Subsection));
        Assert.Equal(["Art.21(2)(i)", "Art.21(2)(j)"], Catalogues.Annex2690.Find("Reg.2024/2690:11.7")!.Refs);
    }

    [Fact]
    public void HoldsTheNinetyThreeControls() => Assert.Equal(
        [37, 8, 14, 34],
        new[] { "A.5.", "A.6.", "A.7.", "A.8." }.Select(theme =>
            Catalogues.Iso27001.Entries.Count(entry => entry.Id.StartsWith(theme, StringComparison.Ordinal))));

    [Theory]
    [InlineData("Art.21(2)(a)", "Art.21(2)(a)")]
    [InlineData("art. 21 (2) (j)", "Art.21(2)(j)")]
    [InlineData("Article 21(2) d", "Art.21(2)(d)")]
    [InlineData("21.2.c", "Art.21(2)(c)")]
    [InlineData("(B)", "Art.21(2)(b)")]
    [InlineData("Art.21(2)(k)", "Art.21(2)(k)")]
    [InlineData("article 23 (4) (A)", "Art.23(4)(a)")]
    [InlineData("Art. 20(1)", "Art.20(1)")]
    [InlineData("2690:6.10", "Reg.2024/2690:6.10")]
    [InlineData("reg.2024-2690:3", "Reg.2024/2690:3")]
    [InlineData("NIS2:registration", "nis2:registration")]
    [InlineData("Art.0", null)]
    [InlineData("2690:", null)]
    public void SpellsRequirementsInOneWay(string text, string? id) => Assert.Equal(id, ReferenceIds.Requirement(text));

    [Theory]
    [InlineData("A.5.24", "A.5.24")]
    [InlineData("a 8.2", "A.8.2")]
    [InlineData("Annex A.5.1", "A.5.1")]
    [InlineData("8.2", "8.2")]
    [InlineData("clause 6.1.2", "6.1.2")]
    [InlineData("10", "10")]
    [InlineData("A.15", null)]
    [InlineData("11.1", null)]
    public void NeverTakesAClauseForAControl(string text, string? id) => Assert.Equal(id, ReferenceIds.Control(text));

    [Fact]
    public void EveryEntryIsSpelledInItsOneWay()
    {
        Assert.All(Catalogues.Measures.Entries, entry => Assert.Equal(entry.Id, ReferenceIds.Requirement(entry.Id)));
        Assert.All(Catalogues.Iso27001.Entries, entry => Assert.Equal(entry.Id, ReferenceIds.Control(entry.Id)));
    }

    [Fact]
    public void OrdersAsTheInstrumentsDo()
    {
        Assert.Equal(
            ["6.1", "8.2", "10.1", "A.5.9", "A.5.24", "A.8.2"],
            new[] { "A.8.2", "A.5.24", "10.1", "A.5.9", "6.1", "8.2" }.Order(ReferenceOrder.Instance));
        Assert.Equal(Catalogues.Iso27001.Entries, Catalogues.Iso27001.Entries.OrderBy(entry => entry.Id, ReferenceOrder.Instance));
    }

    [Fact]
    public void HoldsTheEntityTypesOfBothAnnexes()
    {
        Assert.Equal(53, EntityTypes.All.Count(type => type.Id.StartsWith("I.", StringComparison.Ordinal)));
        Assert.Equal(14, EntityTypes.All.Count(type => type.Id.StartsWith("II.", StringComparison.Ordinal)));
    }
}
