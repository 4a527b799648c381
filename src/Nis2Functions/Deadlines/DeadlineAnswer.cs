using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2Functions.Deadlines;

/// <summary>The stages of one incident before one law.</summary>
/// <param name="Act">What the stages rest on: the national act in force, else the directive.</param>
/// <param name="Excluded">Why there are no stages: another law takes their place.</param>
/// <param name="Notes">What the answer depends on beyond the times given.</param>
public sealed record DeadlineAnswer(
    string Country,
    string Regime,
    string Zone,
    string Act,
    string? DutyStartsAt,
    ReportingExclusion? Excluded,
    IReadOnlyList<string> Notes,
    IReadOnlyList<DeadlineStage> Stages)
{
    internal static DeadlineAnswer Of(string country, ReportingCase reported) => new(
        country,
        reported.Pack.Regime,
        reported.Zone.Id,
        reported.Pack.Act,
        InstantText.Write(reported.DutyStartsAt, reported.Zone),
        ReportingPlan.Excluded(reported),
        [.. NotesOf(country, reported)],
        [.. ReportingPlan.For(reported).Select(stage => DeadlineStage.Of(stage, reported.Zone))]);

    private static IEnumerable<string> NotesOf(string country, ReportingCase reported)
    {
        if (reported.Pack == LawPacks.Directive)
            yield return LawPacks.Of(country) is { InForceFrom: { } from } act
                ? $"{act.Act} is in force from {from:uuuu-MM-dd} only: the directive is an expectation, not a duty."
                : $"No act in force in {country} was read: the directive is an expectation, not a duty.";
        if (reported is { DutyStartsAt: null, Pack.DutyStarts.Rule: { } rule })
            yield return $"{rule.Basis}: give dutyStartsAt, or as dutyNoticeOn the date of the {rule.Notice}, if that may lie ahead.";
    }
}
