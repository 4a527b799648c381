using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>One clock of an incident.</summary>
/// <param name="Due">Null while the anchor has not happened; then <paramref name="EstimatedDue"/> is a forecast.</param>
/// <param name="Stage">The key: a further duty's stages begin with its id, as <c>gdpr.notification</c>.</param>
/// <param name="Open">Still to be handed in.</param>
/// <param name="Updates">How often it was brought up to date after the first submission, which counts.</param>
/// <param name="Basis">The provision or own rule that the due instant rests on.</param>
public sealed record StageView(
    string Stage,
    string Anchor,
    Instant? AnchorAt,
    Instant? Due,
    Instant? LegalLatest,
    Instant? EstimatedDue,
    bool Estimate,
    string Basis,
    string Confidence,
    string? Pack,
    string? PackVersion,
    Instant? OverdueSince,
    Submission? Submission,
    string Duty,
    string Title,
    Force Force,
    bool Open,
    int Updates,
    Submission? LastUpdate)
{
    internal static StageView Of(IncidentState state, StageState stage) => new(
        stage.Stage,
        stage.Anchor,
        stage.Estimate ? null : stage.AnchorAt,
        stage.Estimate ? null : stage.Due,
        stage.Estimate ? null : stage.LegalLatest,
        stage.Estimate ? stage.Due : null,
        stage.Estimate,
        stage.Basis,
        stage.Confidence,
        stage.Pack,
        stage.PackVersion,
        stage.OverdueSince,
        stage.Submission,
        StageKey.DutyOf(stage.Stage),
        StageTitles.Of(state, stage.Stage),
        stage.Force,
        StatusRule.IsOpen(state, stage),
        stage.Updates,
        stage.LastUpdate);
}
