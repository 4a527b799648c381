using System.Security.Cryptography;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Reports;

/// <summary>Compares the bytes in evidence with what the incident's stream says of them.</summary>
public sealed class ProofReader(SubjectStore store, EvidenceStore evidence, ISubjectKind<IncidentState> incidents)
{
    private const int Page = 1000;

    /// <summary>Null where there is no such incident.</summary>
    public async Task<IncidentVerificationView?> VerifyAsync(string organisation, SubjectId incident, CancellationToken cancellation)
    {
        if (await store.VerifyAsync(incidents, organisation, incident, cancellation) is not { } chain)
            return null;
        var events = await EventsAsync(organisation, incident, cancellation);
        var proofs = new List<SubmissionProof>();
        foreach (var (recorded, stage, submittedAt, sha256) in events.SelectMany(Submissions))
            proofs.Add(await ProveAsync(organisation, events, recorded, stage, submittedAt, sha256, chain, cancellation));
        var agrees = chain.Valid && proofs.TrueForAll(proof => proof.Agrees);
        var unkept = proofs.Count(proof => proof.Result == ProofResult.HashOnly);
        return new IncidentVerificationView(chain.Valid, chain.Events, chain.FirstBroken, chain.Why, agrees, unkept, proofs);
    }

    private static IEnumerable<(RecordedEvent Recorded, string Stage, Instant At, string Sha256)> Submissions(RecordedEvent recorded) =>
        recorded.Facts switch
        {
            StageSubmitted sent => [(recorded, sent.Stage, sent.SubmittedAt, sent.PayloadSha256)],
            SubmissionCorrected sent => [(recorded, sent.Stage, sent.SubmittedAt, sent.PayloadSha256)],
            StageUpdated sent => [(recorded, sent.Stage, sent.SubmittedAt, sent.PayloadSha256)],
            RecipientsNoticeRecorded told => [(recorded, FiledReports.Key(told.Ground), told.NotifiedAt, told.PayloadSha256)],
            _ => [],
        };

    private async Task<IReadOnlyList<RecordedEvent>> EventsAsync(string organisation, SubjectId incident, CancellationToken cancellation)
    {
        var events = new List<RecordedEvent>();
        int? after = 0;
        while (after is { } last)
        {
            var page = await store.HistoryAsync(incidents, organisation, incident, last, Page, cancellation);
            events.AddRange(page.Events.Select(entry => entry.Recorded));
            after = page.After;
        }

        return events;
    }

    private async Task<SubmissionProof> ProveAsync(
        string organisation,
        IReadOnlyList<RecordedEvent> events,
        RecordedEvent recorded,
        string stage,
        Instant submittedAt,
        string sha256,
        Verification chain,
        CancellationToken cancellation)
    {
        var (filing, filedIn) = Last<FilingRecorded>(events, one => one.Stage == stage && one.PayloadSha256 == sha256);
        var (receipt, receivedIn) = Last<ReceiptRecorded>(events, one => one.Stage == stage && one.PayloadSha256 == sha256);
        var (result, found) = await CompareAsync(organisation, filing?.EvidenceId, sha256, cancellation);
        ProofResult? received = receipt is null
            ? null
            : (await CompareAsync(organisation, receipt.EvidenceId, receipt.Sha256, cancellation)).Result;
        // A chain that broke before one of them no longer says what was recorded.
        var chained = !(chain.FirstBroken <= Math.Max(recorded.Version, Math.Max(filedIn, receivedIn)));
        return new SubmissionProof(
            stage,
            recorded.Version,
            submittedAt,
            recorded.By,
            sha256,
            filing?.EvidenceId,
            result,
            found,
            receipt?.EvidenceId,
            received,
            chained && result is (ProofResult.Agrees or ProofResult.HashOnly) && received is (null or ProofResult.Agrees));
    }

    private static (TEvent? Facts, int Version) Last<TEvent>(IReadOnlyList<RecordedEvent> events, Func<TEvent, bool> of)
        where TEvent : SubjectEvent =>
        events.LastOrDefault(one => one.Facts is TEvent facts && of(facts)) is { } found ? ((TEvent)found.Facts, found.Version) : (null, 0);

    private async Task<(ProofResult Result, string? Found)> CompareAsync(
        string organisation, string? evidenceId, string sha256, CancellationToken cancellation)
    {
        if (evidenceId is null)
            return (ProofResult.HashOnly, null);
        await using var file = await evidence.OpenAsync(organisation, evidenceId, cancellation);
        if (file is null)
            return (ProofResult.Missing, null);
        var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(file.Content, cancellation));
        return (found == sha256 ? ProofResult.Agrees : ProofResult.Tampered, found);
    }
}
