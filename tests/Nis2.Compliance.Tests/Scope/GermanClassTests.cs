using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Tests.Scope;

/// <summary>§§ 28, 29, 33, 34 and 65 BSIG as a decision table.</summary>
public sealed class GermanClassTests
{
    private const string BwE = "besonders wichtige Einrichtung";
    private const string WE = "wichtige Einrichtung";

    [Theory]
    // § 28(1) Nr. 2: QTSP (below), TLD, DNS of any size.
    [InlineData("I.8.2", OrganisationSize.Micro, BwE)]
    [InlineData("I.8.3", OrganisationSize.Micro, BwE)]
    // § 28(1) Nr. 3, (2) Nr. 2: telecoms at 50 staff or both amounts above EUR 10 million, wE below.
    [InlineData("I.8.8", OrganisationSize.Medium, BwE)]
    [InlineData("I.8.9", OrganisationSize.Small, WE)]
    // § 28(1) Nr. 4: Anlage 1 at 250 staff; hydrogen is filed under gas, managed services under sector 6.
    [InlineData("I.9.1", OrganisationSize.Large, BwE)]
    [InlineData("I.1.e.1", OrganisationSize.Large, BwE)]
    // § 28(2) Nr. 1: trust services of any size.
    [InlineData("I.8.7", OrganisationSize.Micro, WE)]
    // § 28(2) Nr. 3: Anlagen 1 and 2 from medium size on.
    [InlineData("I.9.1", OrganisationSize.Medium, WE)]
    [InlineData("II.4.1", OrganisationSize.Large, WE)]
    [InlineData("II.4.1", OrganisationSize.Small, null)]
    // § 29.
    [InlineData("I.10.1", OrganisationSize.Small, "Einrichtung der Bundesverwaltung")]
    public void KeepsTheGermanTerm(string type, OrganisationSize size, string? term) =>
        Assert.Equal(term, Asked.Result(type, Asked.OfClass(size), "DE").Term);

    [Theory]
    [InlineData("II.4.1", nameof(ScopeCases.CriticalEntity), BwE)]
    [InlineData("I.8.7", nameof(ScopeCases.QualifiedTrustService), BwE)]
    [InlineData("", nameof(ScopeCases.DomainRegistrar), "Domain-Name-Registry-Dienstleister")]
    public void TakesTheCasesOfAnySize(string type, string field, string term) =>
        Assert.Equal(term, Asked.Result(type, Asked.Small, "DE", Asked.With(field, true)).Term);

    [Theory]
    [InlineData(49, 10_000_001, 10_000_001, BwE)]
    [InlineData(49, 90_000_000, 10_000_000, WE)]
    [InlineData(50, 0, 0, BwE)]
    public void TelecomsPassWithStaffOrBothAmounts(int staff, int turnover, int balance, string term) =>
        Assert.Equal(term, Asked.Result("I.8.8", Asked.Sized(staff, turnover, balance), "DE").Term);

    // § 28(3): negligible activities; the directive has no such rule.
    [Theory]
    [InlineData("DE", EntityClass.Important)]
    [InlineData("AT", EntityClass.Essential)]
    public void MayLeaveNegligibleActivitiesOut(string country, EntityClass expected)
    {
        var question = Asked.Of("I.9.1 II.4.1", Asked.Large, country) with { NegligibleTypes = ["I.9.1"] };
        var result = Asked.Assess(question);
        Assert.Equal(expected, result.Class);
        Assert.Equal(country == "DE", result.Cautions.Any(caution => caution.Contains("§ 28(3)", StringComparison.Ordinal)));
    }

    // § 28(5): TKG and EnWG; registration stays.
    [Theory]
    [InlineData("I.8.8", false, Answer.No, "§ 28(5) BSIG")]
    [InlineData("I.1.a.2", true, Answer.No, "§ 28(5) BSIG")]
    [InlineData("I.1.a.2", false, Answer.Yes, "§ 32 BSIG")]
    [InlineData("I.8.8 I.8.4", false, Answer.Yes, "§ 32 BSIG")]
    public void LiftsReportingForTelecomsAndEnergy(string types, bool energyAct, Answer reporting, string basis)
    {
        var result = Asked.Result(types, Asked.Large, "DE", Asked.With(nameof(ScopeCases.EnergyActOperator), energyAct));
        Assert.Equal(reporting, result.Duty(ScopeDuty.Reporting));
        Assert.Equal(basis, result.Duties.Single(duty => duty.Duty == ScopeDuty.Reporting).Basis);
        Assert.Equal(Answer.Yes, result.Duty(ScopeDuty.Registration));
        Assert.Equal(reporting, result.Duty(ScopeDuty.FullSupervision));
    }

    // § 28(6): DORA and telematics; supervision under § 61 is not among what is lifted, registration stays.
    [Theory]
    [InlineData("I.3.1", nameof(ScopeCases.Telematics), false)]
    [InlineData("I.5.1", nameof(ScopeCases.Telematics), true)]
    public void LiftsReportingForFinanceAndTelematics(string type, string field, bool value)
    {
        var result = Asked.Result(type, Asked.Large, "DE", Asked.With(field, value));
        ScopeDuty[] lifted = [ScopeDuty.Measures, ScopeDuty.Reporting, ScopeDuty.RecipientNotices, ScopeDuty.Governance];
        Assert.All(lifted, duty => Assert.Equal(Answer.No, result.Duty(duty)));
        Assert.Equal((Answer.Yes, Answer.Yes), (result.Duty(ScopeDuty.Registration), result.Duty(ScopeDuty.FullSupervision)));
        Assert.Equal(BwE, result.Term);
    }

    // § 29: rules of bwE without §§ 38, 40(3), 61 and 65.
    [Fact]
    public void FederalAdministrationReportsWithoutSupervisionAndFines()
    {
        var result = Asked.Result("I.10.1", Asked.Small, "DE");
        Assert.Equal((EntityClass.Essential, Answer.Yes), (result.Class!.Value, result.Duty(ScopeDuty.Reporting)));
        Assert.Equal((Answer.No, Answer.No), (result.Duty(ScopeDuty.Governance), result.Duty(ScopeDuty.FullSupervision)));
        Assert.Empty(result.Exposure);
    }

    // § 34 with § 60(1): digital types and registrars, never trust services.
    [Theory]
    [InlineData("I.8.4", Answer.Yes)]
    [InlineData("II.6.3", Answer.Yes)]
    [InlineData("I.8.7", Answer.No)]
    [InlineData("I.8.1", Answer.No)]
    public void RegistersDigitalTypesUnder34(string type, Answer expected) =>
        Assert.Equal(expected, Asked.Result(type, Asked.Large, "DE").Duty(ScopeDuty.DigitalRegistration));

    // § 39: operators of critical facilities only.
    [Theory]
    [InlineData(true, Answer.Yes)]
    [InlineData(false, Answer.No)]
    public void ProvesRegularlyForCriticalFacilitiesOnly(bool critical, Answer expected) => Assert.Equal(
        expected,
        Asked.Result("I.6.1", Asked.Large, "DE", Asked.With(nameof(ScopeCases.CriticalEntity), critical)).Duty(ScopeDuty.RegularEvidence));

    // § 65: 2 % only where it is more, which is above EUR 500 million.
    [Theory]
    [InlineData(400_000_000, 10_000_000)]
    [InlineData(900_000_000, 18_000_000)]
    public void ShowsTheHigherFine(int turnover, int amount)
    {
        var fine = Assert.Single(Asked.Result("I.9.1", Asked.Sized(300, turnover, 1), "DE").Exposure);
        Assert.Equal((10_000_000m, 2m, (decimal)amount, "§ 65 BSIG"), (fine.MaximumEur, fine.TurnoverPercent, fine.AmountEur, fine.Basis));
    }
}
