using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Reports that were handed in, Art. 23(4). The first submission counts; changing it needs a reason.</summary>
internal static class IncidentSubmissions
{
    // With the bytes of each, what the clock missed and what moves, so many fit into one append.
    private const int MostTogether = 12;

    public static Decision Decide(IncidentState state, SubmitStage submit, Instant now)
    {
        var served = new[] { submit.Stage }.Concat(submit.AlsoServes ?? []).Distinct().ToList();
        if (served.Count > MostTogether)
            return Inputs.Invalid("too-many-stages", $"One report serves {MostTogether} stages at most.", "alsoServes");
        if (served.FirstOrDefault(key => StageKey.DutyOf(key) != StageKey.DutyOf(submit.Stage)) is { } stranger)
            return Inputs.Invalid("stage-of-other-duty", $"'{stranger}' belongs to another duty: it has proof of its own.", "alsoServes");
        if (served.FirstOrDefault(key => !SubmissionRules.IsKnown(state, key)) is { } unknown)
            return new Refusal(RefusalKind.NotFound, "stage-unknown", $"There is no stage '{unknown}' to submit.", "stage");
        if (served.Any(key => !SubmissionRules.HasBegun(state, key)))
            return IncidentAwareness.NotStated();
        var ordered = served.OrderBy(key => SubmissionRules.Order(state, key)).ToList();
        var before = ordered.Select(key => state.Stage(key)?.Submission).FirstOrDefault(found => found is not null);
        if (submit.CorrectionReason is not null && before is null)
            return new Refusal(RefusalKind.Conflict, "nothing-to-correct", "Nothing was submitted for this stage yet.", "correctionReason");
        var events = new List<SubjectEvent>();
        foreach (var key in ordered)
        {
            if (One(state, submit with { Stage = key }, now, served) is not Decision.Accepted accepted)
                return One(state, submit with { Stage = key }, now, served);
            events.AddRange(accepted.Events);
        }

        return events.Any(one => one is StageSubmitted)
            ? Decision.Accept([.. events, .. Corrections.OwedBy(state, submit.Stage, now)])
            : Decision.Accept(events);
    }

    public static Decision Decide(IncidentState state, UpdateStage update, Instant now)
    {
        if (state.Stage(update.Stage)?.Submission is not { } first)
            return new Refusal(RefusalKind.Conflict, "nothing-to-update", "Nothing was submitted for this stage yet.", "stage");
        var submittedAt = update.SubmittedAt ?? now;
        var hash = update.PayloadSha256?.ToLowerInvariant();
        var last = state.Stage(update.Stage)!.LastUpdate;
        if (last is not null && update.SubmittedAt == last.SubmittedAt && hash == last.PayloadSha256)
            return Decision.Accept();
        return Inputs.Refused(
            out var refusal,
            SubmissionRules.Texts(update.Channel, update.AuthorityReference, null),
            Proof.Check(hash),
            Inputs.Past(submittedAt, now, "submittedAt"),
            submittedAt < first.SubmittedAt
                ? Inputs.Invalid("update-before-submission", "An update follows the first submission: correct that instead.", "submittedAt")
                : null)
            ? refusal
            : Decision.Accept(
                new StageUpdated(update.Stage, submittedAt, now, update.Channel, hash!, update.AuthorityReference));
    }

    private static Decision One(IncidentState state, SubmitStage submit, Instant now, IReadOnlyList<string> together)
    {
        var before = state.Stage(submit.Stage)?.Submission;
        if (SubmissionRules.Missing(state, submit.Stage, together) is { } first)
            return first;
        var aware = SubmissionRules.AwareAt(state, submit.Stage);
        var submittedAt = submit.SubmittedAt ?? before?.SubmittedAt ?? (aware is { } known ? Instant.Max(now, known) : now);
        var submission = submit with { SubmittedAt = submittedAt, PayloadSha256 = submit.PayloadSha256?.ToLowerInvariant()! };
        if (before is not null && Same(before, submission))
            return Decision.Accept();
        if (Inputs.Refused(
            out var refusal,
            SubmissionRules.Texts(submit.Channel, submit.AuthorityReference, submit.CorrectionReason),
            Proof.Check(submission.PayloadSha256),
            Inputs.Past(submittedAt, now, "submittedAt"),
            submittedAt < aware
                ? Inputs.Invalid("submission-before-awareness", "A report can't be submitted before awareness.", "submittedAt")
                : null,
            SubmissionRules.InOrder(state, submit.Stage, submittedAt, together)))
            return refusal;
        return before is null ? Decision.Accept(First(submission, now)) : Correct(submission, before, now);
    }

    private static StageSubmitted First(SubmitStage submission, Instant now) => new(
        submission.Stage,
        submission.SubmittedAt!.Value,
        now,
        submission.Channel,
        submission.PayloadSha256,
        submission.AuthorityReference);

    private static Decision Correct(SubmitStage submission, Submission before, Instant now) =>
        string.IsNullOrWhiteSpace(submission.CorrectionReason)
            ? new Refusal(
                RefusalKind.Conflict,
                "submission-differs",
                "Another submission was recorded for this stage: correct it with a reason.",
                "correctionReason")
            : Decision.Accept(new SubmissionCorrected(
                submission.Stage,
                submission.SubmittedAt!.Value,
                before.SubmittedAt,
                now,
                submission.Channel,
                submission.PayloadSha256,
                submission.AuthorityReference,
                submission.CorrectionReason));

    private static bool Same(Submission before, SubmitStage now) =>
        (before.SubmittedAt, before.Channel, before.PayloadSha256, before.AuthorityReference)
        == (now.SubmittedAt, now.Channel, now.PayloadSha256, now.AuthorityReference);
}
