using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Due instants as events, each with what it rests on.</summary>
internal static class IncidentDues
{
    public static StageDueRecorded Assessment(IncidentOpened opened)
    {
        var period = opened.Policy.AssessmentPeriod;
        var due = opened.OpenedAt + period;
        return new StageDueRecorded(
            Stages.Assessment,
            Anchors.Opening,
            opened.OpenedAt,
            due,
            due,
            false,
            $"Own rule: assess within {Words.Of(period)}",
            "own rule",
            DueReason.Opened);
    }

    /// <summary>Art. 23(4)(a) and (b) run from the same awareness; (d) is a forecast until the notification is submitted.</summary>
    public static IReadOnlyList<StageDueRecorded> FromAwareness(IncidentState state, Instant awareAt, DueReason reason)
    {
        var notification = For(state, Stages.IncidentNotification, awareAt, awareAt, reason);
        var dues = new List<StageDueRecorded> { For(state, Stages.EarlyWarning, awareAt, awareAt, reason), notification };
        if (state.Stage(Stages.IncidentNotification)?.Submission is null)
            dues.Add(For(state, Stages.FinalReport, awareAt, notification.Due, reason, estimate: true));
        return dues;
    }

    public static StageDueRecorded FinalReport(IncidentState state, Instant notificationSubmittedAt, DueReason reason) =>
        For(state, Stages.FinalReport, state.Aware!.At, notificationSubmittedAt, reason);

    private static StageDueRecorded For(
        IncidentState state, string stage, Instant lawAt, Instant anchorAt, DueReason reason, bool estimate = false)
    {
        var end = DeadlineCalculator.ForStage(
            LawPacks.For(state.Country, lawAt), stage, anchorAt, Zones.Of(state.AuthorityZone), estimate);
        return new StageDueRecorded(
            end.Stage,
            end.Anchor,
            end.AnchorAt,
            end.Due,
            end.LegalLatest,
            end.Estimate,
            end.Basis,
            end.Confidence,
            reason,
            end.Pack,
            end.PackVersion);
    }
}
