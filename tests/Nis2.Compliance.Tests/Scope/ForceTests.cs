using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Scope;
using NodaTime;

namespace Nis2.Compliance.Tests.Scope;

/// <summary>Whether duties are duties yet, and which penalties stand behind them.</summary>
public sealed class ForceTests
{
    // Art. 41: a directive binds entities through the Member State's act.
    [Theory]
    [InlineData("FR")]
    [InlineData("ES")]
    [InlineData("IE")]
    public void IsAnExpectationWhereNoActIsInForce(string country)
    {
        var result = Asked.Result("I.8.4", Asked.Large, country);

        Assert.Equal((Force.Expectation, Answer.Yes), (result.Force, result.InScope));
        Assert.All(result.Duties, duty => Assert.Equal(Force.Expectation, duty.Force));
        Assert.Contains("not a duty", result.ForceText, StringComparison.Ordinal);
        Assert.All(result.Exposure, fine => Assert.StartsWith("No act is in force", fine.Note, StringComparison.Ordinal));
        Assert.Null(result.Penalties!.Facts);
    }

    // BGBl. 2025 I Nr. 301: the BSIG is in force from 6 December 2025, a day that begins in Berlin.
    [Theory]
    [InlineData(22, 59, Force.Expectation)]
    [InlineData(23, 0, Force.Law)]
    public void IsLawFromTheActsFirstDayOn(int hour, int minute, Force force)
    {
        var result = ScopeAssessment.Of(
            Asked.Of("I.8.4", Asked.Large, "DE"), Instant.FromUtc(2025, 12, 5, hour, minute));

        Assert.Equal(force, result.Force);
        Assert.All(result.Duties, duty => Assert.Equal(force, duty.Force));
        Assert.Contains("2025-12-06", result.ForceText, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowsThePenaltiesOfThePackWithTheirMarks()
    {
        foreach (var country in Countries.All.Where(country => country.MemberState))
        {
            var pack = LawPacks.Of(country.Code)!;
            var penalties = Asked.Result("I.8.4", Asked.Large, country.Code).Penalties!;
            Assert.Equal((pack.Act, pack.Penalties), (penalties.Act, penalties.Facts));
            Assert.Equal(pack.Penalties is null, penalties.Text.StartsWith("Unread", StringComparison.Ordinal));
        }
    }

    // § 65 BSIG fines late registration: registrars are exposed to it without a class of Art. 34.
    [Fact]
    public void ShowsPenaltiesWhereverAnythingIsOwed()
    {
        var registrar = Asked.Result(string.Empty, Asked.Small, "DE", Asked.With(nameof(ScopeCases.DomainRegistrar), true));
        Assert.Empty(registrar.Exposure);
        Assert.NotEmpty(registrar.Penalties!.Facts!);
        Assert.Null(Asked.Result("I.8.4", Asked.Small, "DE").Penalties);
        Assert.Null(Asked.Result("I.10.1", Asked.Large, "DE").Penalties);
    }

    [Fact]
    public void NamesEveryDutyAndClass()
    {
        Assert.All(Enum.GetValues<ScopeDuty>(), duty => Assert.NotEqual(string.Empty, ScopeNames.Of(duty).De));
        Assert.All(Enum.GetValues<EntityClass>(), of => Assert.NotEqual(ScopeNames.Of(of).En, ScopeNames.Of(of).De));
    }
}
