using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2Functions.Incidents;

namespace Nis2Functions.Tests.Incidents;

public sealed class RequestedDutyTests
{
    private static readonly OrganisationState TrustServiceProvider = new()
    {
        Country = "DE",
        AuthorityZone = "Europe/Berlin",
        EntityTypes = ["I.8.7"],
    };

    /// <summary>Art. 23(4) second subparagraph: 24 hours, unless somebody says that no trust service is affected.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData(false, false)]
    public void KeepsTheTrustServiceWhereTheRequestIsSilent(bool? asked, bool kept)
    {
        var (duty, _) = RequestedDuty.Of(
            "main", new DutyRequest(Recipient: "BSI", TrustService: asked, Reason: "Named."), TrustServiceProvider);

        Assert.Equal(kept, duty!.TrustService);
        Assert.Equal(["I.8.7"], duty.EntityTypes);
    }

    [Fact]
    public void BringsNoTypesToOtherRegimes() => Assert.Empty(
        RequestedDuty.Of("gdpr", new DutyRequest(Regime.Gdpr), TrustServiceProvider).Duty!.EntityTypes);
}
