using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Intermediate reports on request, Art. 23(4)(c): the authority's own date, and none where it set none.</summary>
internal static class IntermediateReports
{
    private const int Most = 50;

    public static Decision Decide(IncidentState state, RequestIntermediateReport request, Instant now)
    {
        if (state.Duty(request.Duty) is not { } duty)
            return new Refusal(RefusalKind.NotFound, "duty-unknown", $"There is no duty '{request.Duty}'.", "duty");
        if (!DutyClock.HasBegun(state, duty))
            return IncidentAwareness.NotStated();
        var requestedAt = request.RequestedAt ?? now;
        var asked = state.Stages.Where(stage => stage.Stage.StartsWith(
            StageKey.Of(duty.Duty.Id, Stages.IntermediateReport), StringComparison.Ordinal)).ToList();
        if (Inputs.Refused(
            out var refusal,
            Inputs.Past(requestedAt, now, "requestedAt"),
            request.Due < requestedAt
                ? Inputs.Invalid("due-before-request", "The authority can't have set an end before its request.", "due")
                : null,
            request.Due > now + Duration.FromDays(3660)
                ? Inputs.Invalid("due-too-late", "Ten years at most.", "due")
                : null,
            Inputs.Optional(request.AuthorityReference, "authorityReference", IncidentLimits.AuthorityReference),
            Inputs.Optional(request.Text, "text", IncidentLimits.Note),
            asked.Count >= Most
                ? new Refusal(RefusalKind.Conflict, "too-many-requests", $"At most {Most} requests an incident and duty.")
                : null))
            return refusal;
        var key = StageKey.Of(duty.Duty.Id, Stages.IntermediateReport) + (asked.Count == 0 ? string.Empty : $"-{asked.Count + 1}");
        return Decision.Accept(
            new IntermediateReportRequested(key, requestedAt, now, request.Due, request.AuthorityReference, request.Text),
            Due(state, duty, key, requestedAt, request.Due));
    }

    private static StageDueRecorded Due(IncidentState state, IncidentDuty duty, string key, Instant requestedAt, Instant? set)
    {
        var reported = DutyClock.Case(state, duty)!;
        var anchors = new Dictionary<string, Instant>(reported.Anchors) { [Anchors.Request] = requestedAt };
        if (set is { } end)
            anchors[Anchors.AuthoritySet] = end;
        var planned = ReportingPlan.For(reported with { Anchors = anchors })
            .FirstOrDefault(stage => stage.Stage == Stages.IntermediateReport);
        return new StageDueRecorded(
            key,
            set is null ? Anchors.Request : Anchors.AuthoritySet,
            requestedAt,
            set ?? planned?.Due,
            set ?? planned?.LegalLatest,
            false,
            planned?.Basis ?? "As asked for",
            planned?.Confidence ?? Confidence.Unread,
            DueReason.Requested,
            planned?.Pack,
            planned?.PackVersion,
            planned?.Force ?? Force.OwnRule);
    }
}
