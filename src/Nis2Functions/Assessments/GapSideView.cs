using Nis2.Compliance.Assessments;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <param name="Name">As it was asked for.</param>
/// <param name="At">When it was kept; now for a scenario.</param>
public sealed record GapSideView(
    string Name, Instant At, string Set, string SetVersion, GapScenario Scenario, string StatementSha256, GapCounts Counts)
{
    internal static GapSideView Of(string name, KeptAnalysis kept) =>
        new(name, kept.At, kept.Set, kept.SetVersion, kept.Scenario, kept.StatementSha256, kept.Counts);
}
