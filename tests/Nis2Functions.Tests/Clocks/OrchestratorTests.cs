using Nis2.Tests.Shared;
using Nis2Functions.Incidents;

namespace Nis2Functions.Tests.Clocks;

public sealed class OrchestratorTests
{
    [Fact]
    public void KeepToTheirContext()
    {
        var (orchestrators, violations) = OrchestratorRules.Check(typeof(IncidentReporting).Assembly.Location);

        Assert.NotEmpty(orchestrators);
        Assert.Empty(violations);
    }
}
