using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>What an incident owes now.</summary>
internal static class IncidentObligations
{
    /// <summary>The period of the early warning counted from the first alert: no duty, but what an authority may ask about.</summary>
    public const string WarningLine = "warning-line";

    public static IReadOnlyList<Obligation> Of(IncidentState state) => state.Status switch
    {
        IncidentStatus.Suspected => [.. Stages(state).Where(one => one.Id == Law.Stages.Assessment), Warning(state)],
        IncidentStatus.Significant => [.. Stages(state).Where(one => one.Id != Law.Stages.Assessment)],
        _ => [],
    };

    private static IEnumerable<Obligation> Stages(IncidentState state) =>
        state.Stages.Where(stage => stage.Submission is null).Select(stage => new Obligation(
            stage.Stage,
            Law.Stages.Title(stage.Stage),
            stage.Due,
            stage.LegalLatest > stage.Due ? stage.LegalLatest : null,
            stage.Estimate,
            stage.Pack is null ? Force.OwnRule : Force.Law,
            stage.Basis,
            stage.Confidence,
            stage.OverdueSince is not null,
            state.Exercise is not null));

    private static Obligation Warning(IncidentState state)
    {
        var alert = state.FirstAlertOrOpening();
        var rule = LawPacks.For(state.Country, alert).Stage(Law.Stages.EarlyWarning);
        return new Obligation(
            WarningLine,
            $"{rule.Amount} hours from the first alert",
            alert + Duration.FromHours(rule.Amount!.Value),
            null,
            false,
            Force.Guidance,
            "Implementing Regulation (EU) 2024/2690 recital 31",
            "own reading",
            false,
            state.Exercise is not null);
    }
}
