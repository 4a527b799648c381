using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Story = Nis2.Compliance.Tests.Story<
    Nis2.Compliance.Organisations.OrganisationState, Nis2.Compliance.Organisations.OrganisationCommand>;

namespace Nis2.Compliance.Tests.Organisations;

public sealed class OrganisationTests
{
    private static readonly DescribeOrganisation Acme = new("Acme", "AT", ["I.8.4"], OrganisationSize.Medium);

    [Fact]
    public void TakesTheCountrysZoneUnlessAnotherIsGiven()
    {
        Assert.Equal("Europe/Vienna", Registered().State.AuthorityZone);
        Assert.Equal("UTC", Begin().Given(Acme with { AuthorityZone = "UTC" }).State.AuthorityZone);
    }

    [Fact]
    public void RecordsNothingGivenNoChange() => Assert.Empty(Registered().When(Acme).Appended);

    [Theory]
    [InlineData("name")]
    [InlineData("country")]
    [InlineData("authorityZone")]
    [InlineData("entityTypes")]
    public void RefusesWhatMakesNoSenseAndNamesTheField(string field)
    {
        var wrong = field switch
        {
            "name" => Acme with { Name = string.Empty },
            "country" => Acme with { Country = "EL" },
            "authorityZone" => Acme with { AuthorityZone = "Europe/Bonn" },
            _ => Acme with { EntityTypes = ["I.12.1"] },
        };

        Assert.Equal(field, Begin().When(wrong).Refusal.Field);
    }

    [Fact]
    public void TakesAPersonsContactsAwayWithThePerson()
    {
        var story = Registered().Given(
            new AddPerson("anna"), new SetContacts([new Contact("anna", Duty.OnCall)]), new RemovePerson("anna"));

        Assert.Empty(story.State.Contacts);
    }

    [Fact]
    public void RefusesContactsOutsideTheDirectory() =>
        Assert.Equal("person-unknown", Registered().When(new SetContacts([new Contact("stranger", Duty.OnCall)])).Refusal.Rule);

    [Fact]
    public void ReplacesASourceOfTheSameId()
    {
        var story = Registered().Given(
            new ConfigureSource(new TicketSource("helpdesk", "github")),
            new ConfigureSource(new TicketSource("helpdesk", "standard-webhooks")));

        Assert.Equal("standard-webhooks", Assert.Single(story.State.Sources).Kind);
        Assert.Empty(story.Given(new RemoveSource("helpdesk")).State.Sources);
    }

    [Theory]
    [InlineData(NoticeLevel.Page, "first second responsible management")]
    [InlineData(NoticeLevel.Reminder, "responsible first second management")]
    [InlineData(NoticeLevel.Escalation, "management responsible first second")]
    [InlineData(NoticeLevel.Overdue, "management responsible first second")]
    public void TriesThoseFirstWhomANoticeIsFor(NoticeLevel level, string order)
    {
        string[] people = ["management", "second", "responsible", "first"];
        var story = Registered().Given([.. people.Select(person => new AddPerson(person))]).Given(new SetContacts(
        [
            new Contact("management", Duty.Management), new Contact("second", Duty.OnCall, 2),
            new Contact("responsible", Duty.Responsible), new Contact("first", Duty.OnCall, 1),
        ]));

        var recipients = NoticeRouting.Recipients(story.State, level).Select(Recipient.Of);

        Assert.Equal(order, string.Join(' ', recipients.Select(recipient => recipient.Person)));
    }

    [Fact]
    public void HasNoClockAndOwesNothing()
    {
        Assert.Null(Registered().Kind.NextStep(Registered().State));
        Assert.Empty(Registered().Obligations);
    }

    private static Story Begin() => new(new OrganisationKind(), (state, command, _) => OrganisationDecisions.Decide(state, command));

    private static Story Registered() => Begin().Given(Acme);
}
