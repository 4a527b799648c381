using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>How things stood on a day.</summary>
/// <param name="Measures">By measure of Art. 21(2).</param>
public sealed record KeptAnalysis(
    Instant At,
    string Set,
    string SetVersion,
    GapScenario Scenario,
    string StatementSha256,
    GapCounts Counts,
    IReadOnlyDictionary<string, GapStatus> Measures,
    IReadOnlyDictionary<string, DutyStanding> Duties)
{
    public static KeptAnalysis Of(GapReport report, string statementSha256, Instant at) => new(
        at,
        report.Set,
        report.SetVersion,
        report.Scenario,
        statementSha256,
        report.Counts,
        report.Measures.ToDictionary(gap => gap.Requirement, gap => gap.Status, StringComparer.Ordinal),
        report.Duties.ToDictionary(gap => gap.Duty, gap => gap.Standing, StringComparer.Ordinal));
}
