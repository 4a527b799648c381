using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Story = Nis2.Compliance.Tests.Story<
    Nis2.Compliance.Organisations.OrganisationState, Nis2.Compliance.Organisations.OrganisationCommand>;

namespace Nis2.Compliance.Tests.Organisations;

public sealed class TellingTests
{
    private static readonly Subscription Soc = new("soc", SubscriptionKind.Webhook, "https://soc.example/notices");
    private static readonly WriteBack Jira = new("tickets", TicketSystem.Jira, "https://acme.atlassian.net", "bot@acme.example");
    private static readonly Notice Reminder = new("k", NoticeLevel.Reminder, "s", "t", "early-warning", null, false);

    [Fact]
    public void NamesNoDetailUnlessTheOrganisationSaysSo()
    {
        var story = Registered();
        Assert.Empty(story.State.Telling.Details);
        story.Given(new SetTellingRules(new TellingRules([IncidentDetail.Ticket, IncidentDetail.Title, IncidentDetail.Ticket])));
        Assert.Equal([IncidentDetail.Title, IncidentDetail.Ticket], story.State.Telling.Details);
        Assert.Empty(story.When(new SetTellingRules(new TellingRules([IncidentDetail.Title, IncidentDetail.Ticket]))).Appended);
    }

    [Fact]
    public void SubscriptionsChooseTheirLevelsAndGetNoExercisesUnasked()
    {
        Assert.True(Soc.Wants(Reminder));
        Assert.False(Soc.Wants(Reminder with { Exercise = true }));
        Assert.True((Soc with { Exercises = true }).Wants(Reminder with { Exercise = true }));
        Assert.False((Soc with { Levels = [NoticeLevel.Page] }).Wants(Reminder));
    }

    [Fact]
    public void WriteBackTellsNewsOnly()
    {
        Assert.False(Jira.Wants(Reminder));
        Assert.True(Jira.Wants(Reminder with { News = News.Filed }));
        Assert.False((Jira with { What = [News.Closed] }).Wants(Reminder with { News = News.Filed }));
        Assert.False(Jira.Wants(Reminder with { News = News.Filed, Exercise = true }));
    }

    [Theory]
    [InlineData("Soc!", SubscriptionKind.Webhook, "https://soc.example", "subscription-id-malformed")]
    [InlineData("soc", SubscriptionKind.Webhook, null, "subscription-address")]
    [InlineData("soc", SubscriptionKind.Webhook, "ftp://soc.example", "subscription-address")]
    [InlineData("soc", SubscriptionKind.Webhook, "https://me:pw@soc.example", "subscription-address")]
    [InlineData("soc", SubscriptionKind.Webhook, "https://soc.example/?token=secret", "subscription-address")]
    [InlineData("soc", SubscriptionKind.Slack, "https://hooks.slack.com/services/T/B/secret", "subscription-address")]
    public void RefusesWhatIsNoSubscription(string id, SubscriptionKind kind, string? address, string rule) =>
        Assert.Equal(rule, Registered().When(new ConfigureSubscription(new Subscription(id, kind, address))).Refusal.Rule);

    [Fact]
    public void RefusesContactsThatAreSystems() => Assert.Equal(
        "channel-of-systems",
        Registered().When(new SetContacts([new Contact("anna", Duty.OnCall, Channel: Channel.Ticket)])).Refusal.Rule);

    [Fact]
    public void OwesALookAtADisabledChannelUntilItIsConfiguredAnew()
    {
        var story = Registered().Given(new ConfigureSubscription(Soc));
        story.When(new DisableChannel("soc", Channel.Subscription, "http-410", story.Now));

        var owed = Assert.Single(story.Obligations);
        Assert.Equal(("disabled-channel.subscription.soc", true), (owed.Id, owed.Overdue));
        Assert.Equal(NoticeLevel.Reminder, Assert.Single(story.Notices).Level);
        Assert.Empty(story.When(new DisableChannel("soc", Channel.Subscription, "http-410", story.Now)).Appended);

        story.Given(new ConfigureSubscription(Soc with { Address = "https://soc.example/new" }));
        Assert.Empty(story.Obligations);
    }

    [Fact]
    public void APersonEnablesAChannelAndErasureTakesItOut()
    {
        var story = Registered();
        story.Given(new DisableChannel("anna", Channel.Slack, "http-410", story.Now), new EnableChannel("anna", Channel.Slack));
        Assert.Empty(story.State.Disabled);
        story.Given(new DisableChannel("anna", Channel.Slack, "http-410", story.Now), new RemovePerson("anna"));
        Assert.Empty(story.State.Disabled);
    }

    [Fact]
    public void DisablesNothingThatItDoesNotKnow()
    {
        var story = Registered();
        Assert.Empty(story.When(new DisableChannel("nobody", Channel.Webhook, "http-410", story.Now)).Appended);
        Assert.Empty(story.When(new DisableChannel("soc", Channel.Subscription, "http-410", story.Now)).Appended);
    }

    [Fact]
    public void KeepsTheAccountOfAWriteBackApartFromTheFacts()
    {
        var story = Registered().Given(new ConfigureSource(new TicketSource("tickets", "jira")), new ConfigureWriteBack(Jira));
        Assert.Equal("bot@acme.example", Assert.Single(story.State.WriteBacks).Account);
        var configured = Assert.Single(story.Events<WriteBackConfigured>());
        Assert.Equal((null, "bot@acme.example"), (configured.WriteBack.Account, configured.Account));
        Assert.Empty(story.When(new ConfigureWriteBack(Jira)).Appended);
        Assert.Empty(story.Given(new RemoveSource("tickets")).State.WriteBacks);
    }

    [Theory]
    [InlineData("nowhere", "https://acme.atlassian.net", "bot", "source-unknown")]
    [InlineData("tickets", "acme.atlassian.net", "bot", "write-back-address")]
    [InlineData("tickets", "https://acme.atlassian.net", "bot:token", "write-back-account")]
    public void RefusesWhatIsNoWriteBack(string source, string address, string account, string rule) => Assert.Equal(
        rule,
        Registered().Given(new ConfigureSource(new TicketSource("tickets", "jira")))
            .When(new ConfigureWriteBack(new WriteBack(source, TicketSystem.Jira, address, account))).Refusal.Rule);

    private static Story Registered() =>
        new Story(new OrganisationKind(), (state, command, _) => OrganisationDecisions.Decide(state, command))
        .Given(new DescribeOrganisation("Acme", "DE", [], OrganisationSize.Medium), new AddPerson("anna"));
}
