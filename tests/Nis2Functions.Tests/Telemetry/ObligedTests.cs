using Nis2Functions.Telemetry;

namespace Nis2Functions.Tests.Telemetry;

/// <summary>Dimensions of figures: few words, none of them an organisation's own.</summary>
public sealed class ObligedTests
{
    [Theory]
    [InlineData("incident", "early-warning", "early-warning")]
    [InlineData("incident", "gdpr.notification", "notification")]
    [InlineData("incident", "intermediate-report-3", "intermediate-report")]
    [InlineData("incident", "bank-of-somewhere.tell-the-bank", "own")]
    [InlineData("supplier", "review", "review")]
    [InlineData("readiness", "login-test.de.bsi", "login-test")]
    [InlineData("readiness", "change-notice.7", "change-notice")]
    [InlineData("other", "Ada Berg", "own")]
    public void NamesObligationsByTheProductsWords(string kind, string obligation, string name) =>
        Assert.Equal(name, Obliged.Name(kind, obligation));
}
