using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>What an incident owes now.</summary>
internal static class IncidentObligations
{
    /// <summary>The period of the early warning counted from the first alert: no duty, but what an authority may ask about.</summary>
    public const string WarningLine = "warning-line";

    public static IReadOnlyList<Obligation> Of(IncidentState state) =>
    [
        .. state.Stages.Where(stage => StatusRule.IsOpen(state, stage)).Select(stage => Stage(state, stage)),
        .. RecipientsNotices.Owed(state),
        .. state.Status == IncidentStatus.Suspected ? [Warning(state)] : Array.Empty<Obligation>(),
    ];

    private static Obligation Stage(IncidentState state, StageState stage) => new(
        stage.Stage,
        StageTitles.Of(state, stage.Stage),
        stage.Due,
        stage.LegalLatest > stage.Due ? stage.LegalLatest : null,
        stage.Estimate,
        stage.Force,
        stage.Basis,
        stage.Confidence,
        stage.OverdueSince is not null,
        state.Exercise is not null);

    private static Obligation Warning(IncidentState state)
    {
        var alert = state.FirstAlertOrOpening();
        var rule = LawPacks.For(state.Country, alert).Stage(Stages.EarlyWarning);
        return new Obligation(
            WarningLine,
            $"{rule.Amount} hours from the first alert",
            alert + Duration.FromHours(rule.Amount ?? 24),
            null,
            false,
            Force.Guidance,
            "Implementing Regulation (EU) 2024/2690 recital 31",
            "own reading",
            false,
            state.Exercise is not null);
    }
}
