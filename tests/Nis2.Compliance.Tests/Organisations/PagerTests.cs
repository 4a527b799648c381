using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Obligations;
using Story = Nis2.Compliance.Tests.Story<
    Nis2.Compliance.Organisations.OrganisationState, Nis2.Compliance.Organisations.OrganisationCommand>;

namespace Nis2.Compliance.Tests.Organisations;

public sealed class PagerTests
{
    private static readonly Pager Rota = new("rota", PagerService.PagerdutyEu);
    private static readonly Pager Phones = new("phones", PagerService.Gateway, "https://gateway.example/pages");

    [Fact]
    public void IsAContactOfItsOwnChannelOnly()
    {
        var story = Registered().Given(new ConfigurePager(Rota));
        Assert.Equal("pager-unknown", Set(story, new Contact("rota", Duty.OnCall, Channel: Channel.Jsm)).Refusal.Rule);
        Assert.Equal("person-unknown", Set(story, new Contact("rota", Duty.OnCall)).Refusal.Rule);
        Assert.True(Set(story, new Contact("rota", Duty.OnCall, Channel: Channel.Pagerduty)).WasAccepted);
    }

    [Fact]
    public void TakesItsContactsWithItAndLeavesTheirDeputies()
    {
        var story = Registered().Given(
            new ConfigurePager(Rota),
            new SetContacts(
                [new Contact("rota", Duty.OnCall, Channel: Channel.Pagerduty), new Contact("anna", Duty.OnCall, DeputyOf: "rota")]),
            new RemovePager("rota"));

        Assert.Equal([new Contact("anna", Duty.OnCall)], story.State.Contacts);
        Assert.Empty(story.State.Pagers);
    }

    [Fact]
    public void OfAPersonWhoIsErasedDeputiesStay()
    {
        var story = Registered().Given(
            new SetContacts([new Contact("anna", Duty.OnCall), new Contact("ben", Duty.OnCall, DeputyOf: "anna")]),
            new RemovePerson("anna"));

        Assert.Equal([new Contact("ben", Duty.OnCall)], story.State.Contacts);
    }

    [Theory]
    [InlineData("anna", Duty.OnCall, "deputy-of-oneself")]
    [InlineData("zoe", Duty.OnCall, "deputy-of-nobody")]
    [InlineData("ben", Duty.Management, "deputy-of-nobody")]
    public void RefusesDeputiesOfNobody(string principal, Duty duty, string rule) => Assert.Equal(
        rule,
        Set(Registered(), new Contact("ben", Duty.OnCall), new Contact("anna", duty, DeputyOf: principal)).Refusal.Rule);

    [Theory]
    [InlineData(Channel.Sms)]
    [InlineData(Channel.Voice)]
    public void OfPhonesNeedsAGateway(Channel channel)
    {
        var story = Registered();
        Assert.Equal("gateway-missing", Set(story, new Contact("anna", Duty.OnCall, Channel: channel)).Refusal.Rule);
        story.Given(new ConfigurePager(Phones));
        Assert.True(Set(story, new Contact("anna", Duty.OnCall, Channel: channel)).WasAccepted);
    }

    [Theory]
    [InlineData("Rota", PagerService.Jsm, null, "pager-id-malformed")]
    [InlineData("rota", PagerService.Jsm, "https://elsewhere.example", "pager-address")]
    [InlineData("rota", PagerService.Gateway, null, "pager-address")]
    [InlineData("rota", PagerService.Gateway, "ftp://gateway.example", "pager-address")]
    [InlineData("rota", PagerService.Gateway, "https://me:secret@gateway.example", "pager-address")]
    [InlineData("rota", PagerService.Gateway, "https://other.example", "one-gateway")]
    public void IsRefusedNamingTheRule(string id, PagerService service, string? address, string rule) => Assert.Equal(
        rule, Registered().Given(new ConfigurePager(Phones)).When(new ConfigurePager(new Pager(id, service, address))).Refusal.Rule);

    [Fact]
    public void KeepsItsServiceWhileContactsNameIt()
    {
        var story = Registered().Given(
            new ConfigurePager(Rota), new SetContacts([new Contact("rota", Duty.OnCall, Channel: Channel.Pagerduty)]));

        Assert.Equal("pager-in-use", story.When(new ConfigurePager(Rota with { Service = PagerService.Jsm })).Refusal.Rule);
        Assert.True(story.When(new ConfigurePager(Rota with { Service = PagerService.Pagerduty })).WasAccepted);
    }

    [Fact]
    public void TestOfTheChainIsAMarkedPage()
    {
        var page = Assert.Single(Registered().Given(new TestOnCall("t1")).Notices);

        Assert.Equal((NoticeLevel.Page, true), (page.Level, OnCallTest.Is(page)));
        Assert.StartsWith("TEST", page.Subject, StringComparison.Ordinal);
    }

    private static Story Set(Story story, params Contact[] contacts) => story.When(new SetContacts(contacts));

    private static Story Registered() => new Story(new OrganisationKind(), (state, command, _) => OrganisationDecisions.Decide(state, command))
        .Given(new DescribeOrganisation("Acme", "DE", [], OrganisationSize.Medium), new AddPerson("anna"), new AddPerson("ben"));
}
