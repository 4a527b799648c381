using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Assessments;

/// <summary>Two analyses side by side: with and without a certificate, before and after a plan, then and now.</summary>
/// <param name="SameSet">Looked at through the same set in the same version; else a change may be the set's.</param>
/// <param name="SameStatement">Of the same extended statement.</param>
public sealed record GapComparison(
    KeptAnalysis Left,
    KeptAnalysis Right,
    bool SameSet,
    bool SameStatement,
    IReadOnlyList<MeasureChange> Measures,
    IReadOnlyList<DutyChange> Duties)
{
    public static GapComparison Of(KeptAnalysis left, KeptAnalysis right) => new(
        left,
        right,
        (left.Set, left.SetVersion) == (right.Set, right.SetVersion),
        left.StatementSha256 == right.StatementSha256,
        [.. Catalogues.Measures.Ids.Select(id => Measure(id, Status(left, id), Status(right, id)))],
        [.. Catalogues.Nis2Only.Ids.Select(id => Duty(id, Standing(left, id), Standing(right, id)))]);

    private static GapStatus Status(KeptAnalysis side, string measure) => side.Measures.GetValueOrDefault(measure, GapStatus.NotAsserted);

    private static DutyStanding Standing(KeptAnalysis side, string duty) => side.Duties.GetValueOrDefault(duty, DutyStanding.Unknown);

    private static MeasureChange Measure(string id, GapStatus left, GapStatus right) =>
        new(id, left, right, left == right ? GapChange.Same : Change(Rank(left), Rank(right)));

    private static DutyChange Duty(string id, DutyStanding left, DutyStanding right) =>
        new(id, left, right, left == right ? GapChange.Same : Change(Rank(left), Rank(right)));

    private static GapChange Change(int? left, int? right) =>
        (left, right) is not ({ } before, { } after) ? GapChange.Different : after > before ? GapChange.Better : GapChange.Worse;

    private static int? Rank(GapStatus status) => status switch
    {
        GapStatus.Covered => 2,
        GapStatus.PartlyCovered => 1,
        GapStatus.Missing => 0,
        _ => null,
    };

    private static int? Rank(DutyStanding standing) => standing switch
    {
        DutyStanding.Fulfilled => 2,
        DutyStanding.PartlyFulfilled => 1,
        DutyStanding.Open => 0,
        _ => null,
    };
}
