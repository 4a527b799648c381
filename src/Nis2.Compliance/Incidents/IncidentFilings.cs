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
        if (IncidentSubmissions.Decide(state, file.Submission, now) is not Decision.Accepted accepted)
            return IncidentSubmissions.Decide(state, file.Submission, now);
        var events = accepted.Events.SelectMany(facts => Proven(facts, file.Filing, now)).ToList();
        // Said before without its bytes, which are here now: they prove it afterwards.
        if (events.Count == 0 && state.Stage(file.Submission.Stage)?.Submission is { EvidenceId: null } before)
            events.Add(Recorded(file.Submission.Stage, before.PayloadSha256, file.Filing, now));
        return Decision.Accept(events);
    }

    public static Decision Decide(IncidentState state, RecordReceipt receipt, Instant now)
    {
        if (state.Stage(receipt.Stage)?.Submission is not { } submission)
            return new Refusal(RefusalKind.Conflict, "nothing-submitted", "Nothing was submitted for this stage yet.", "stage");
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

    private static Submission? Apply(Submission? submission, FilingRecorded filing) => submission?.PayloadSha256 != filing.PayloadSha256
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

    private static Submission? Apply(Submission? submission, ReceiptRecorded receipt) => submission?.PayloadSha256 != receipt.PayloadSha256
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

    private static IEnumerable<SubjectEvent> Proven(SubjectEvent facts, Filing filing, Instant now) => facts switch
    {
        StageSubmitted submitted => [facts, Recorded(submitted.Stage, submitted.PayloadSha256, filing, now)],
        SubmissionCorrected corrected => [facts, Recorded(corrected.Stage, corrected.PayloadSha256, filing, now)],
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
