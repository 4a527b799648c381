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
        var zone = Zones.Of(state.AuthorityZone);
        var pack = LawPacks.For(state.Country, lawAt);
        var rule = pack.Stage(stage);
        var end = DeadlineCalculator.End(
            rule.Amount!.Value, rule.Unit!.Value, rule.Rolling is true, anchorAt, zone, HolidayCalendars.For(pack.Holidays));
        return new StageDueRecorded(
            stage,
            rule.Anchor!,
            anchorAt,
            end.Due,
            end.LegalLatest,
            estimate,
            rule.Basis,
            rule.Confidence,
            reason,
            pack.Id,
            pack.Version);
    }
}
