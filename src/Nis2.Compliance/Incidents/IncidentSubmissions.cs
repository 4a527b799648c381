using System.Text.RegularExpressions;
using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Reports that were handed in, Art. 23(4). The first submission counts; changing it needs a reason.</summary>
internal static partial class IncidentSubmissions
{
    public static Decision Decide(IncidentState state, SubmitStage submit, Instant now)
    {
        if (submit.Stage is not (Stages.EarlyWarning or Stages.IncidentNotification or Stages.FinalReport))
            return new Refusal(RefusalKind.NotFound, "stage-unknown", $"There is no stage '{submit.Stage}' to submit.", "stage");
        if (state.Aware is not { } aware)
            return IncidentAwareness.NotStated();
        var before = state.Stage(submit.Stage)?.Submission;
        var notification = state.Stage(Stages.IncidentNotification)?.Submission;
        if (submit.Stage == Stages.FinalReport && notification is null)
            return FinalReportFirst("Submit the incident notification first: the final report's month runs from it.", null);
        var submittedAt = submit.SubmittedAt ?? before?.SubmittedAt ?? Instant.Max(now, aware.At);
        var submission = submit with { SubmittedAt = submittedAt, PayloadSha256 = submit.PayloadSha256?.ToLowerInvariant()! };
        if (before is not null && Same(before, submission))
            return Decision.Accept();
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(submit.Channel, "channel", IncidentLimits.Channel),
            Inputs.Optional(submit.AuthorityReference, "authorityReference", IncidentLimits.AuthorityReference),
            Inputs.Optional(submit.CorrectionReason, "correctionReason", IncidentLimits.Reason),
            Sha256().IsMatch(submission.PayloadSha256 ?? string.Empty)
                ? null
                : Inputs.Invalid("sha256-malformed", "64 hexadecimal digits are needed.", "payloadSha256"),
            Inputs.Past(submittedAt, now, "submittedAt"),
            submittedAt < aware.At
                ? Inputs.Invalid("submission-before-awareness", "A report can't be submitted before awareness.", "submittedAt")
                : null,
            InOrder(state, submit.Stage, submittedAt)))
            return refusal;
        return before is null ? First(state, submission, now) : Correct(state, submission, before, now);
    }

    private static Decision First(IncidentState state, SubmitStage submission, Instant now)
    {
        if (submission.CorrectionReason is not null)
            return new Refusal(RefusalKind.Conflict, "nothing-to-correct", "Nothing was submitted for this stage yet.", "correctionReason");
        var submitted = new StageSubmitted(
            submission.Stage,
            submission.SubmittedAt!.Value,
            now,
            submission.Channel,
            submission.PayloadSha256,
            submission.AuthorityReference);
        return submission.Stage == Stages.IncidentNotification
            ? Decision.Accept(submitted, IncidentDues.FinalReport(state, submitted.SubmittedAt, DueReason.NotificationSubmitted))
            : Decision.Accept(submitted);
    }

    private static Decision Correct(IncidentState state, SubmitStage submission, Submission before, Instant now)
    {
        if (string.IsNullOrWhiteSpace(submission.CorrectionReason))
        {
            return new Refusal(
                RefusalKind.Conflict,
                "submission-differs",
                "Another submission was recorded for this stage: correct it with a reason.",
                "correctionReason");
        }

        var corrected = new SubmissionCorrected(
            submission.Stage,
            submission.SubmittedAt!.Value,
            before.SubmittedAt,
            now,
            submission.Channel,
            submission.PayloadSha256,
            submission.AuthorityReference,
            submission.CorrectionReason);
        return submission.Stage == Stages.IncidentNotification && corrected.SubmittedAt != before.SubmittedAt
            ? Decision.Accept(corrected, IncidentDues.FinalReport(state, corrected.SubmittedAt, DueReason.SubmissionCorrected))
            : Decision.Accept(corrected);
    }

    private static Refusal? InOrder(IncidentState state, string stage, Instant submittedAt)
    {
        if (stage == Stages.FinalReport && submittedAt < state.Stage(Stages.IncidentNotification)!.Submission!.SubmittedAt)
            return FinalReportFirst("The final report follows the incident notification.", "submittedAt");
        return stage == Stages.IncidentNotification && submittedAt > state.Stage(Stages.FinalReport)?.Submission?.SubmittedAt
            ? FinalReportFirst("The final report was submitted before this instant already.", "submittedAt")
            : null;
    }

    private static Refusal FinalReportFirst(string detail, string? field) =>
        new(RefusalKind.Conflict, "final-report-before-notification", detail, field, "Art. 23(4)(d)");

    private static bool Same(Submission before, SubmitStage now) =>
        (before.SubmittedAt, before.Channel, before.PayloadSha256, before.AuthorityReference)
        == (now.SubmittedAt, now.Channel, now.PayloadSha256, now.AuthorityReference);

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
