using Nis2.Compliance.Obligations;
using Nis2.Compliance.Readiness;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Readiness.ReadinessState, Nis2.Compliance.Readiness.ReadinessCommand>;

namespace Nis2.Compliance.Tests.Readiness;

/// <summary>Accounts, certificates and their holders: own rules.</summary>
public sealed class AccountTests
{
    // The activation code comes by post, in five to ten working days.
    [Fact]
    public void AppliesForTheCertificateTenWorkingDaysBeforeTheRegistration()
    {
        var story = ReadinessStory.Followed(ReadinessStory.Entity(since: new LocalDate(2026, 10, 25)));

        Assert.Equal(Story.Time("2027-01-26T00:00:00+01:00"), story.Item("registration.de.netz").Due);
        Assert.Equal(Story.Time("2027-01-12T00:00:00+01:00"), story.Item("account.de.elster").Due);
        Assert.Equal(Force.OwnRule, story.Item("account.de.elster").Force);
    }

    [Fact]
    public void AnActiveAccountNeedsTwoHoldersACertificateAndTests()
    {
        var story = ReadinessStory.Followed().Given(
            new StateAccount(ReadinessStory.Account(holders: "anna") with { CertificateExpires = new LocalDate(2029, 1, 20) }));

        Assert.DoesNotContain("account.de.elster", story.Ids());
        Assert.Equal(Story.Time("2026-12-11T00:00:00+01:00"), story.Item("second-holder.de.elster").Due);
        Assert.Equal(Story.Time("2029-01-21T00:00:00+01:00"), story.Item("certificate.de.elster").Due);
        Assert.Equal(Story.Time("2027-02-09T00:00:00+01:00"), story.Item("login-test.de.elster").Due);

        story.Given(new StateAccount(ReadinessStory.Account(holders: ["anna", "ben"])));
        Assert.DoesNotContain("second-holder.de.elster", story.Ids());
        Assert.DoesNotContain("certificate.de.elster", story.Ids());
    }

    [Fact]
    public void ALoginTestCountsThePeriodAnew()
    {
        var story = ReadinessStory.Followed()
            .Given(new StateAccount(ReadinessStory.Account(holders: ["anna", "ben"])))
            .RunUntil("2027-02-10T00:00:00+01:00");
        Assert.True(story.Obligations.Single(one => one.Id == "login-test.de.elster").Overdue);

        story.Given(new RecordLoginTest("DE", "elster"));

        var owed = story.Obligations.Single(one => one.Id == "login-test.de.elster");
        Assert.Equal((false, Story.Time("2027-05-12T00:00:00+02:00")), (owed.Overdue, owed.Due!.Value));
    }

    [Fact]
    public void FollowsAPolicyOfItsOwn() => Assert.Equal(
        Story.Time("2026-11-18T00:00:00+01:00"),
        ReadinessStory.Followed()
            .Given(new StateAccount(ReadinessStory.Account(holders: ["anna"])))
            .Given(new SetReadinessPolicy(new ReadinessPolicy { SecondHolderDays = 7 }))
            .Item("second-holder.de.elster").Due);

    [Fact]
    public void RefusesWhatMakesNoSenseAndNamesTheField()
    {
        var story = ReadinessStory.Followed();

        Assert.Equal("portal", story.When(new StateAccount(ReadinessStory.Account("moon"))).Refusal.Field);
        Assert.Equal(
            "person-malformed", story.When(new StateAccount(ReadinessStory.Account(holders: "anna@acme.example"))).Refusal.Rule);
        Assert.Equal("incident", story.When(new RecordExercise("supplier-x1", new(2026, 11, 9))).Refusal.Field);
        Assert.Equal("account-not-active", story.When(new RecordLoginTest("DE", "elster")).Refusal.Rule);
        Assert.Equal("entity", story.When(new RecordRegistration("moon", "DE", Register.Authority, new(2026, 1, 1))).Refusal.Field);
        Assert.Equal("registeredOn", story.When(new RecordRegistration("netz", "DE", Register.Authority, new(2027, 1, 1))).Refusal.Field);
        Assert.Equal(
            "policy.loginTestDays", story.When(new SetReadinessPolicy(new ReadinessPolicy { LoginTestDays = 1 })).Refusal.Field);
        Assert.Equal("readiness-not-started", ReadinessStory.Begin().When(new CheckContacts("netz", "DE")).Refusal.Rule);
    }

    [Fact]
    public void ChecksContactsAgainAfterEachCheck() => Assert.Equal(
        Story.Time("2027-05-10T00:00:00+02:00"),
        ReadinessStory.Followed()
            .Given(new RecordRegistration("netz", "DE", Register.Authority, new(2026, 3, 1)), new CheckContacts("netz", "DE"))
            .Item("contact-check.de.netz").Due);
}
