using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using static Nis2.Compliance.Tests.Assessments.Given;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class DutyGapTests
{
    [Fact]
    public void WhatNobodyKnowsIsOpen() => Assert.All(
        GapAnalysis.Of(Basis(Set(), Statement())).Duties,
        duty => Assert.Equal((GapStatus.Missing, DutyStanding.Unknown), (duty.Status, duty.Standing)));

    [Fact]
    public void TheMostUrgentStandOnTop()
    {
        var duties = GapAnalysis.Of(Basis(Set(), Statement())).Duties;
        Assert.Equal(Catalogues.Nis2Only.Entries.Count, duties.Count);
        Assert.Equal(["High", "High", "High", "Medium", "Medium", "Variable"], duties.Take(6).Select(duty => duty.ActionLevel));
    }

    [Fact]
    public void WhatIsDoneStandsLast()
    {
        var basis = Basis(Set(), Statement()) with
        {
            Duties = [new DutyFact("nis2:registration", DutyStanding.Fulfilled, "Registered with the BSI.")],
        };
        Assert.Equal(
            ("nis2:registration", GapStatus.Covered), GapAnalysis.Of(basis).Duties.Select(duty => (duty.Duty, duty.Status)).Last());
    }
}
