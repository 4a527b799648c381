using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Tests.Scope;

/// <summary>What a class switches on and off under the directive.</summary>
public sealed class DutyTests
{
    [Theory]
    // Art. 21, 23, 20, 3(4): essential and important alike; Art. 32 for essential, Art. 33 for important.
    [InlineData(ScopeDuty.Measures, Answer.Yes, Answer.Yes, Answer.No, Answer.No)]
    [InlineData(ScopeDuty.Reporting, Answer.Yes, Answer.Yes, Answer.No, Answer.No)]
    [InlineData(ScopeDuty.RecipientNotices, Answer.Yes, Answer.Yes, Answer.No, Answer.No)]
    [InlineData(ScopeDuty.Governance, Answer.Yes, Answer.Yes, Answer.No, Answer.No)]
    [InlineData(ScopeDuty.FullSupervision, Answer.Yes, Answer.No, Answer.No, Answer.No)]
    [InlineData(ScopeDuty.LaterSupervision, Answer.No, Answer.Yes, Answer.No, Answer.No)]
    // Art. 3(3)-(4), 27, 28: registrars register and keep domain data, no more.
    [InlineData(ScopeDuty.Registration, Answer.Yes, Answer.Yes, Answer.Yes, Answer.No)]
    [InlineData(ScopeDuty.DigitalRegistration, Answer.Yes, Answer.Yes, Answer.Yes, Answer.No)]
    [InlineData(ScopeDuty.DomainData, Answer.No, Answer.No, Answer.Yes, Answer.No)]
    [InlineData(ScopeDuty.ImplementingRegulation, Answer.Yes, Answer.Yes, Answer.No, Answer.No)]
    [InlineData(ScopeDuty.RegularEvidence, Answer.No, Answer.No, Answer.No, Answer.No)]
    public void GoesWithTheClass(ScopeDuty duty, Answer essential, Answer important, Answer registrar, Answer none)
    {
        var registrars = Asked.With(nameof(ScopeCases.DomainRegistrar), true);
        Assert.Equal(essential, Asked.Result("I.8.4", Asked.Large).Duty(duty));
        Assert.Equal(important, Asked.Result("I.8.4", Asked.Medium).Duty(duty));
        Assert.Equal(registrar, Asked.Result(string.Empty, Asked.Small, cases: registrars).Duty(duty));
        Assert.Equal(none, Asked.Result("I.8.4", Asked.Small).Duty(duty));
    }

    // Art. 28: TLD name registries too.
    [Fact]
    public void TldRegistriesKeepDomainData() => Assert.Equal(Answer.Yes, Asked.Result("I.8.3", Asked.Small).Duty(ScopeDuty.DomainData));

    // Art. 4: DORA follows from the type; other sectoral acts and Art. 2(8) are stated; Art. 2(9) keeps trust services in.
    [Theory]
    [InlineData("I.3.1", null, null, Answer.No, "Art. 4; Regulation (EU) 2022/2554")]
    [InlineData("I.4.1", null, null, Answer.No, "Art. 4; Regulation (EU) 2022/2554")]
    [InlineData("I.8.4", nameof(ScopeCases.FinancialEntity), true, Answer.No, "Art. 4; Regulation (EU) 2022/2554")]
    [InlineData("I.3.1", nameof(ScopeCases.FinancialEntity), false, Answer.Yes, "Art. 23(4)")]
    [InlineData("I.8.4", nameof(ScopeCases.SectoralAct), true, Answer.No, "Art. 4")]
    [InlineData("I.8.4", nameof(ScopeCases.SecurityExemption), true, Answer.No, "Art. 2(8)")]
    [InlineData("I.8.7", nameof(ScopeCases.SecurityExemption), true, Answer.Yes, "Art. 23(4)")]
    public void IsDisplacedByOtherActs(string type, string? field, object? value, Answer reporting, string basis)
    {
        var result = Asked.Result(type, Asked.Large, cases: field is null ? null : Asked.With(field, value));
        var duty = result.Duties.Single(duty => duty.Duty == ScopeDuty.Reporting);
        Assert.Equal((reporting, basis), (duty.Applies, duty.Basis));
        Assert.Equal(reporting, result.Duty(ScopeDuty.FullSupervision));
        Assert.Equal(Answer.Yes, result.Duty(ScopeDuty.Registration));
        Assert.Equal(reporting == Answer.Yes, result.Exposure.Count > 0);
    }

    // Art. 34(4), (5).
    [Theory]
    [InlineData("I.9.1", 60_000_000, EntityClass.Essential, 10_000_000, 2.0, 10_000_000)]
    [InlineData("I.9.1", 900_000_000, EntityClass.Essential, 10_000_000, 2.0, 18_000_000)]
    [InlineData("II.6.1", 1_000_000_000, EntityClass.Important, 7_000_000, 1.4, 14_000_000)]
    public void IsExposedToTheHigherOfBothMaxima(
        string type, int turnover, EntityClass of, int maximum, double percent, int amount)
    {
        var fine = Assert.Single(Asked.Result(type, Asked.Sized(300, turnover, 1)).Exposure);
        Assert.Equal(
            (of, maximum, (decimal)percent, (decimal?)amount), (fine.Class, fine.MaximumEur, fine.TurnoverPercent, fine.AmountEur));
    }

    [Fact]
    public void NamesNoAmountWithoutTurnover()
    {
        var size = Asked.Large with { Figures = new SizeFigures(300) };
        Assert.Null(Assert.Single(Asked.Result("I.8.4", size).Exposure).AmountEur);
    }
}
