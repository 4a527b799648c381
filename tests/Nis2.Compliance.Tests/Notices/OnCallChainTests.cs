using Nis2.Compliance.Incidents;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2.Compliance.Tests.Notices;

public sealed class OnCallChainTests
{
    [Fact]
    public void FollowsTheOrderAndPutsDeputiesBehindTheirPrincipals() => Assert.Equal(
        ["0 anna Sms", "0 anna Email", "1 dora Email", "2 ben Email"],
        Steps(
            new Contact("ben", Duty.OnCall, 2),
            new Contact("dora", Duty.OnCall, 9, DeputyOf: "anna"),
            new Contact("anna", Duty.OnCall, 1, Channel.Sms),
            new Contact("anna", Duty.OnCall, 1),
            new Contact("mia", Duty.Management)));

    [Theory]
    [InlineData(Duty.Responsible, "0 ben Email")]
    [InlineData(Duty.Management, "0 mia Email")]
    public void FallsBackWhereNobodyIsOnCall(Duty least, string expected) => Assert.Equal(
        [expected],
        Steps([.. new[] { new Contact("mia", Duty.Management), new Contact("ben", Duty.Responsible) }.Where(one => one.Duty >= least)]));

    [Fact]
    public void NamesNobodyTwiceByOneChannel() => Assert.Equal(
        ["0 anna Email", "1 ben Email"],
        Steps(
            new Contact("anna", Duty.OnCall),
            new Contact("ben", Duty.OnCall, 1),
            new Contact("anna", Duty.OnCall, DeputyOf: "ben")));

    [Fact]
    public void GivesTenMinutesUnlessThePolicySaysOtherwise()
    {
        Assert.Equal(Duration.FromMinutes(10), OnCallChain.Of(null).AcknowledgeWithin);
        var own = new OrganisationState { Policy = new ReminderPolicy { AcknowledgeWithin = Duration.FromMinutes(3) } };
        Assert.Equal(Duration.FromMinutes(3), OnCallChain.Of(own).AcknowledgeWithin);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    [InlineData(24 * 60 * 60, true)]
    [InlineData((24 * 60 * 60) + 1, false)]
    public void TakesPeriodsFromOneMinuteToOneDay(int seconds, bool accepted) => Assert.Equal(
        accepted,
        ReminderPolicyRules.Check(new ReminderPolicy { AcknowledgeWithin = Duration.FromSeconds(seconds) }, "policy") is null);

    private static IEnumerable<string> Steps(params Contact[] contacts) => OnCallChain.Of(new OrganisationState { Contacts = contacts })
        .Recipients.Select(recipient => $"{recipient.Step} {recipient.Person} {recipient.Channel}");
}
