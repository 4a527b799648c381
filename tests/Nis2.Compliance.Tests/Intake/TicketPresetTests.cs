using Nis2.Compliance.Intake;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Intake;

public sealed class TicketPresetTests
{
    public static TheoryData<string> Names() => [.. TicketPresets.All.Select(preset => preset.Name)];

    [Fact]
    public void HoldsThePromisedSystems() => Assert.Equal(
        ["defender-for-cloud", "dfir-iris", "freshservice", "kibana", "otrs", "splunk", "thehive", "zammad", "zendesk"],
        TicketPresets.All.Select(preset => preset.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAMappingThatAnOrganisationMightSet(string name) => Assert.Null(TicketMappingRules.Check(Preset(name).Mapping));

    [Theory]
    [MemberData(nameof(Names))]
    public void IsVerifiedInAWayThatASourceCouldBeConfiguredTo(string name)
    {
        var registered = new OrganisationState { Registered = true };

        Assert.NotEmpty(Preset(name).Verification);
        Assert.All(Preset(name).Verification, how =>
        {
            var asked = new ConfigureSource(new TicketSource("source", name, how));
            Assert.IsType<Decision.Accepted>(OrganisationDecisions.Decide(registered, asked));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void SaysHowSureItsFactsAre(string name) => Assert.NotEmpty(Preset(name).Notes);

    [Fact]
    public void UsesSha1OnlyForASenderThatHasNothingElse() => Assert.Equal(
        ["zammad"],
        TicketPresets.All
            .Where(preset => preset.Verification.Any(how => how.Algorithm == HmacAlgorithm.Sha1))
            .Select(preset => preset.Name));

    private static TicketPreset Preset(string name) => TicketPresets.Find(name)!;
}
