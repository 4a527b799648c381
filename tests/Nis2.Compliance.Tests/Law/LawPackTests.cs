using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2.Compliance.Tests.Law;

public sealed class LawPackTests
{
    [Theory]
    [InlineData(Stages.EarlyWarning, 24, PeriodUnit.Hour, Anchors.Awareness, "Art. 23(4)(a)")]
    [InlineData(Stages.IncidentNotification, 72, PeriodUnit.Hour, Anchors.Awareness, "Art. 23(4)(b)")]
    [InlineData(Stages.FinalReport, 1, PeriodUnit.Month, Anchors.NotificationSubmitted, "Art. 23(4)(d)")]
    public void HoldsTheStagesOfTheDirective(string stage, int amount, PeriodUnit unit, string anchor, string article)
    {
        var rule = LawPacks.Directive.Stage(stage);

        Assert.Equal((amount, unit, anchor), (rule.Amount, rule.Unit, rule.Anchor));
        Assert.EndsWith(article, rule.Basis);
    }

    [Fact]
    public void GermanLawHoldsFromItsFirstDayInBerlin()
    {
        Assert.Equal("eu", LawPacks.For("DE", Instant.FromUtc(2025, 12, 5, 22, 59)).Id);
        Assert.Equal("de", LawPacks.For("DE", Instant.FromUtc(2025, 12, 5, 23, 0)).Id);
    }

    [Fact]
    public void FallsBackToTheDirectiveWithoutAPack() => Assert.Equal("eu", LawPacks.For("XX", Instant.FromUtc(2026, 11, 10, 0, 0)).Id);

    [Fact]
    public void EveryPackSaysWhereEachStageComesFrom() => Assert.All(LawPacks.All.SelectMany(pack => pack.Stages), rule =>
    {
        Assert.False(string.IsNullOrWhiteSpace(rule.Basis));
        Assert.Contains(rule.Confidence, Confidence.All);
        Assert.False(rule is { Unit: PeriodUnit.Hour, Rolling: true });
    });

    [Fact]
    public void EveryPackNamesAZoneAndACountryThatExist() => Assert.All(LawPacks.All.Where(pack => pack.Country is not null), pack =>
    {
        Assert.NotNull(Countries.Find(pack.Country));
        Assert.True(Zones.Exists(pack.Zone));
    });

    [Fact]
    public void EveryCountryHasAZone() => Assert.All(Countries.All, country => Assert.True(Zones.Exists(country.Zone)));

    [Fact]
    public void KnowsTheTwentySevenMemberStates() => Assert.Equal(27, Countries.All.Count(country => country.MemberState));
}
