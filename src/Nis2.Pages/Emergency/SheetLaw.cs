using Nis2.Compliance.Law;

namespace Nis2.Pages.Emergency;

/// <summary>One Member State's law on one sheet. What is null was not read.</summary>
/// <param name="InForce">False: the directive shows as expectation.</param>
public sealed record SheetLaw(
    string Country,
    string Act,
    bool InForce,
    IReadOnlyList<Fact>? Authority,
    IReadOnlyList<Fact>? Csirt,
    IReadOnlyList<Fact>? Channel,
    ReportLanguages? Languages,
    IReadOnlyList<ReportingPeriod> Periods);
