using System.Text.Json.Serialization;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Deadlines;

/// <summary>One stage of reporting with its end.</summary>
/// <param name="Anchor">The request's field that the period runs from, whether or not it was given.</param>
/// <param name="Due">Conservative end; null without an anchor or a period. A day's end is 00:00 of the next.</param>
/// <param name="LegalLatest">The latest end that the law allows, as far as its rule on periods was read.</param>
/// <param name="Estimate">The anchor has not happened: counted from when the stage before is due.</param>
/// <param name="Force">law, or expectation: no act in force, the duty has not begun, or nobody has read it in the act.</param>
public sealed record DeadlineStage(
    string Stage,
    string Title,
    string Anchor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? AnchorAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Due,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? LegalLatest,
    string Basis,
    bool Estimate,
    string Confidence,
    Force Force,
    string Pack,
    string PackVersion)
{
    internal static DeadlineStage Of(StageDeadline stage, DateTimeZone zone) => new(
        stage.Stage,
        Stages.Title(stage.Stage),
        AnchorFields.Of(stage.Anchor),
        InstantText.Write(stage.AnchorAt, zone),
        InstantText.Write(stage.Due, zone),
        InstantText.Write(stage.LegalLatest, zone),
        stage.Basis,
        stage.Estimate,
        stage.Confidence,
        stage.Force,
        stage.Pack,
        stage.PackVersion);
}
