using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>One clock of an incident.</summary>
/// <param name="Due">Null while the anchor has not happened; then <paramref name="EstimatedDue"/> is a forecast.</param>
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
    Submission? Submission)
{
    internal static StageView Of(StageState stage) => new(
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
        stage.Submission);
}
