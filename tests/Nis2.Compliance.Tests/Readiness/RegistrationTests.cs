using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using NodaTime;
using NodaTime.Text;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Readiness.ReadinessState, Nis2.Compliance.Readiness.ReadinessCommand>;

namespace Nis2.Compliance.Tests.Readiness;

public sealed class RegistrationTests
{
    private const string Id = "registration.de.netz";

    // § 33(1) BSIG: three months from 2025-12-06, a Friday; overdue at the end of that day in Berlin.
    [Fact]
    public void FirstWaveIsOverdueSince6March2026()
    {
        var story = ReadinessStory.Followed().Wake();

        var owed = story.Obligations.Single(obligation => obligation.Id == Id);
        Assert.Equal(Story.Time("2026-03-07T00:00:00+01:00"), owed.Due);
        Assert.Equal((true, Force.Law, "computed"), (owed.Overdue, owed.Force, owed.Confidence));
        Assert.Equal(owed.Due, story.State.Items.Single(item => item.What.Id == Id).OverdueSince);
        Assert.Contains(story.Notices, notice => notice is { Obligation: Id, Level: NoticeLevel.Overdue });
    }

    // § 33(1) BSIG: three months from qualifying; the other acts as they were read.
    [Theory]
    [InlineData("DE", "2026-10-01", "2027-01-01")]
    [InlineData("DE", "2026-11-30", "2027-02-28")]
    [InlineData("DE", "2025-11-01", "2026-03-06")]
    [InlineData("AT", null, "2026-12-31")]
    [InlineData("AT", "2026-12-01", "2027-03-01")]
    [InlineData("BE", "2026-11-01", "2027-04-01")]
    [InlineData("CZ", "2026-11-01", "2026-12-31")]
    [InlineData("DK", "2026-11-01", "2026-11-15")]
    [InlineData("FI", "2026-11-01", "2026-12-01")]
    [InlineData("PT", null, "2026-09-15")]
    public void IsDueByTheCountrysPeriod(string country, string? since, string lastDay)
    {
        var entity = ReadinessStory.Entity(country, since is null ? null : LocalDatePattern.Iso.Parse(since).Value);
        var due = ReadinessStory.Followed(entity).Item($"registration.{country.ToLowerInvariant()}.netz").Due!.Value;

        Assert.Equal(lastDay, LocalDatePattern.Iso.Format((due - Duration.Epsilon).InZone(DateTimeZoneProviders.Tzdb[entity.Zone]).Date));
    }

    // No period was read, none can be computed, or no act is in force: no date, and the text says why.
    [Theory]
    [InlineData("SE", Force.Law)]
    [InlineData("HR", Force.Law)]
    [InlineData("FR", Force.Expectation)]
    [InlineData("IE", Force.Expectation)]
    [InlineData("ES", Force.Expectation)]
    public void HasNoDateWhereNoneCanBeComputed(string country, Force force)
    {
        var item = ReadinessStory.Followed(ReadinessStory.Entity(country)).Item($"registration.{country.ToLowerInvariant()}.netz");

        Assert.Null(item.Due);
        Assert.Equal(force, item.Force);
        Assert.NotEmpty(item.Basis);
    }

    [Fact]
    public void IsExpectedOnlyWhileTheClassIsOpen() => Assert.Equal(
        Force.Expectation, ReadinessStory.Followed(ReadinessStory.Entity(registration: Answer.Unknown)).Item(Id).Force);

    [Fact]
    public void AsksNothingOfAnEntityOutOfScope() => Assert.Equal(
        ["emergency-sheet", "exercise"], ReadinessStory.Followed(ReadinessStory.Entity(registration: Answer.No)).Ids());

    // § 34 BSIG, Art. 27.
    [Fact]
    public void AsksDigitalTypesForBothRegistrations()
    {
        var story = ReadinessStory.Followed(ReadinessStory.Entity(digital: Answer.Yes));
        story.Given(new RecordRegistration("netz", "DE", Register.Authority, new LocalDate(2026, 11, 9), "BSI-7"));

        Assert.Contains("digital-registration.de.netz", story.Ids());
        Assert.DoesNotContain(Id, story.Ids());
        Assert.Contains("contact-check.de.netz", story.Ids());
        Assert.Equal("BSI-7", Assert.Single(story.State.Registrations).Reference);
    }

    // Belgium, law of 26 April 2024 Art. 14: two months for digital types, five for the others; § 34 BSIG: three for both.
    [Theory]
    [InlineData("BE", "2024-12-18")]
    [InlineData("DE", "2026-03-06")]
    public void RegistersDigitalTypesOfTheFirstWaveByTheirOwnPeriod(string country, string lastDay)
    {
        var entity = ReadinessStory.Entity(country, digital: Answer.Yes);
        var due = ReadinessStory.Followed(entity).Item($"digital-registration.{country.ToLowerInvariant()}.netz").Due!.Value;

        Assert.Equal(lastDay, LocalDatePattern.Iso.Format((due - Duration.Epsilon).InZone(DateTimeZoneProviders.Tzdb[entity.Zone]).Date));
    }

    // § 33(5) BSIG: two weeks from knowledge; Art. 3(4): from the change. The earlier one alerts.
    [Fact]
    public void TellsChangesByTheEarlierOfBothPeriods()
    {
        var story = ReadinessStory.Followed().Given(
            new StateChange("netz", "DE", Register.Authority, new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 9)));
        var item = story.Item("change-notice.1");

        Assert.Equal(Story.Time("2026-11-17T00:00:00+01:00"), item.Due);
        Assert.Equal(Story.Time("2026-11-24T00:00:00+01:00"), item.LegalLatest);
        Assert.DoesNotContain("change-notice.1", story.Given(new NotifyChange(1)).Ids());
        Assert.Empty(story.When(new NotifyChange(1)).Appended);
        Assert.Equal("change-unknown", story.When(new NotifyChange(2)).Refusal.Rule);
    }

    // § 34 BSIG, Art. 27(3): three months from the change.
    [Fact]
    public void TellsDigitalChangesWithinThreeMonths() => Assert.Equal(
        Story.Time("2027-02-03T00:00:00+01:00"),
        ReadinessStory.Followed()
            .Given(new StateChange("netz", "DE", Register.Digital, new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 9)))
            .Item("change-notice.1").Due);

    // An act with no change period of its own: the directive's two weeks.
    [Fact]
    public void TakesTheDirectivesPeriodWhereNoneWasRead()
    {
        var item = ReadinessStory.Followed(ReadinessStory.Entity("AT"))
            .Given(new StateChange("netz", "AT", Register.Authority, new LocalDate(2026, 11, 2)))
            .Item("change-notice.1");

        Assert.Equal(Story.Time("2026-11-17T00:00:00+01:00"), item.Due);
        Assert.Equal("Directive (EU) 2022/2555 Art. 3(4)", item.Basis);
    }

    [Fact]
    public void HasARuleForEveryMemberState() => Assert.Equal(
        Countries.All.Where(country => country.MemberState).Select(country => country.Code).Order(),
        RegistrationRules.All.Select(rule => rule.Country).Order());

    [Fact]
    public void MarksEveryRulesConfidence() => Assert.All(RegistrationRules.All, rule =>
    {
        Assert.Contains(rule.TextConfidence, Confidence.All);
        Assert.Equal(rule.FirstDeadline is null, rule.FirstConfidence is null);
        RegistrationPeriod?[] periods = [rule.Period, rule.DigitalPeriod, rule.ChangePeriod, rule.DigitalChangePeriod];
        Assert.All(periods.OfType<RegistrationPeriod>(), period => Assert.Contains(period.Confidence, Confidence.All));
        Assert.True(rule.InForceFrom is not null || periods.All(period => period is null));
    });
}
