using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Submissions with their bytes, and receipts. The bytes lie in evidence before anything is said of them here.</summary>
internal static class IncidentFilings
{
    public static Decision Decide(IncidentState state, FileReport file, Instant now)
    {
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(file.Filing.EvidenceId, "evidenceId", IncidentLimits.EvidenceId),
            Inputs.Text(file.Filing.ContentType, "contentType", IncidentLimits.ContentType),
            Inputs.Optional(file.Filing.Authority, "authority", IncidentLimits.Authority)))
            return refusal;
        if (file is { Update: true, Submission.CorrectionReason: not null })
            return Inputs.Invalid("update-is-no-correction", "An update corrects nothing: leave the reason out.", "correctionReason");
        var decision = Submit(state, file, now);
        if (decision is not Decision.Accepted accepted)
            return decision;
        var (key, sha256) = (file.Submission.Stage, file.Submission.PayloadSha256);
        var events = accepted.Events.SelectMany(facts => Proven(facts, key, file.Filing, now)).ToList();
        // Said before without its bytes, which are here now: they prove it afterwards.
        if (events.Count == 0 && FiledReports.Find(state, key, sha256) is { EvidenceId: null })
            events.Add(Recorded(key, sha256, file.Filing, now));
        return Decision.Accept(events);
    }

    public static Decision Decide(IncidentState state, RecordReceipt receipt, Instant now)
    {
        if (FiledReports.Find(state, receipt.Stage, receipt.PayloadSha256) is not { } submission)
            return new Refusal(RefusalKind.Conflict, "nothing-submitted", "Nothing that it answers was submitted for this stage.", "stage");
        if (submission.ReceiptEvidenceId == receipt.EvidenceId)
            return Decision.Accept();
        var receivedAt = receipt.ReceivedAt ?? now;
        return Inputs.Refused(
            out var refusal,
            Inputs.Optional(receipt.Reference, "reference", IncidentLimits.AuthorityReference),
            Inputs.Past(receivedAt, now, "receivedAt"))
            ? refusal
            : Decision.Accept(new ReceiptRecorded(
                receipt.Stage, submission.PayloadSha256, receipt.EvidenceId, receipt.Sha256, receivedAt, now, receipt.Reference));
    }

    public static StageState Apply(StageState stage, FilingRecorded filing) => stage with
    {
        Submission = Apply(stage.Submission, filing),
        LastUpdate = Apply(stage.LastUpdate, filing),
    };

    public static StageState Apply(StageState stage, ReceiptRecorded receipt) => stage with
    {
        Submission = Apply(stage.Submission, receipt),
        LastUpdate = Apply(stage.LastUpdate, receipt),
    };

    public static Submission? Apply(Submission? submission, FilingRecorded filing) => submission?.PayloadSha256 != filing.PayloadSha256
        ? submission
        : submission with
        {
            EvidenceId = filing.EvidenceId,
            ContentType = filing.ContentType,
            Authority = filing.Authority,
            Generated = filing.Generated,
            SignedOffBy = filing.SignedOffBy,
            WithoutSignOff = filing.WithoutSignOff,
        };

    public static Submission? Apply(Submission? submission, ReceiptRecorded receipt) => submission?.PayloadSha256 != receipt.PayloadSha256
        ? submission
        : submission with
        {
            ReceiptEvidenceId = receipt.EvidenceId,
            ReceivedAt = receipt.ReceivedAt,
            ReceiptReference = receipt.Reference,
        };

    /// <summary>What another statement about the same bytes takes over: it corrects how they were filed, not what.</summary>
    public static Submission Keep(Submission? before, Submission submission) => before?.PayloadSha256 != submission.PayloadSha256
        ? submission
        : before with
        {
            SubmittedAt = submission.SubmittedAt,
            Channel = submission.Channel,
            By = submission.By,
            RecordedAt = submission.RecordedAt,
            AuthorityReference = submission.AuthorityReference,
        };

    private static Decision Submit(IncidentState state, FileReport file, Instant now)
    {
        var sent = file.Submission;
        if (FiledReports.Ground(state, sent.Stage) is { } ground)
        {
            var told = new RecordRecipientsNotice(ground, sent.Channel, sent.PayloadSha256, sent.SubmittedAt);
            return RecipientsNotices.Decide(state, told, now);
        }

        if (!file.Update)
            return IncidentSubmissions.Decide(state, sent, now);
        // The same bytes again are the same update, whenever that is said.
        var last = state.Stage(sent.Stage)?.LastUpdate;
        var at = sent.SubmittedAt ?? (last?.PayloadSha256 == sent.PayloadSha256 ? last.SubmittedAt : null);
        var update = new UpdateStage(sent.Stage, sent.Channel, sent.PayloadSha256, at, sent.AuthorityReference);
        return IncidentSubmissions.Decide(state, update, now);
    }

    private static IEnumerable<SubjectEvent> Proven(SubjectEvent facts, string key, Filing filing, Instant now) => facts switch
    {
        StageSubmitted submitted => [facts, Recorded(submitted.Stage, submitted.PayloadSha256, filing, now)],
        SubmissionCorrected corrected => [facts, Recorded(corrected.Stage, corrected.PayloadSha256, filing, now)],
        StageUpdated updated => [facts, Recorded(updated.Stage, updated.PayloadSha256, filing, now)],
        RecipientsNoticeRecorded told => [facts, Recorded(key, told.PayloadSha256, filing, now)],
        _ => [facts],
    };

    private static FilingRecorded Recorded(string stage, string sha256, Filing filing, Instant now) => new(
        stage,
        sha256,
        filing.EvidenceId,
        filing.ContentType,
        now,
        filing.Generated,
        filing.WithoutSignOff,
        filing.Authority,
        filing.SignedOffBy);
}
