using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Reports;

/// <summary>
/// Files a report: bytes into evidence, then the frozen version, then the submission in the incident's stream. Each step can be repeated and
/// none says anything before what it rests on is kept, so that a death anywhere leaves nothing but bytes that nobody claims were filed.
/// </summary>
public sealed class Filer(
    EvidenceKeeper evidence,
    SubjectCommands<ReportState> reports,
    SubjectCommands<IncidentState> incidents,
    IncidentEndpoint endpoint,
    TimeProvider time,
    Ids ids)
{
    /// <summary>
    /// The answer to a request that was carried out before, whatever the draft says by now and whatever was filed since; null for a new
    /// one.
    /// </summary>
    internal async Task<IResult?> RepeatedAsync(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        ReportCase found,
        ReportStage stage,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out _, out var problem))
            return problem;
        if (FiledReports.Find(found.Incident.State, stage.Key) is null)
            return null;
        var (done, _) = await incidents.FindRepeatedAsync(request, client, organisation, found.Incident.Id, cancellation);
        return done is null ? null : SubjectReply.Of(request, (done, null), endpoint.View);
    }

    internal async Task<IResult> FileAsync(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        ReportCase found,
        ReportStage stage,
        ReportDraft? draft,
        FiledBytes bytes,
        FilingRequest asked,
        CancellationToken cancellation)
    {
        var incident = found.Incident;
        var context = new DecisionContext(time.Now(), request.HttpContext.Caller().Id);
        var kept = evidence.IdOf(organisation, incident.Id, stage.Key, "filing", bytes.Sha256);
        var signer = ReportDecisions.Signer(draft, bytes.Generated);
        var command = new FileReport(
            new SubmitStage(
                stage.Key, asked.Channel, bytes.Sha256, asked.SubmittedAt, asked.AuthorityReference, asked.CorrectionReason),
            new Filing(
                kept.Value,
                bytes.ContentType,
                asked.Authority ?? draft?.Authority,
                bytes.Generated,
                signer,
                found.Organisation.FourEyes && signer is null))
        {
            Update = asked.Update,
        };

        // What would be refused in the end keeps nothing.
        if (!Conditions.TryExpectedVersion(request, out var expected, out var problem))
            return problem!;
        if (expected is { } version && version != incident.Version)
            return Problem.VersionMismatch(incident.Version);
        if (IncidentDecisions.Decide(incident.State, command, context) is Decision.Refused refused)
            return Problem.From(refused.Why);

        if (await evidence.KeepAsync(client, organisation, kept, bytes.Name, bytes.Content, context, cancellation) is { } tooLarge)
            return tooLarge;
        var frozen = new FrozenBytes(kept.Value, bytes.Sha256, bytes.ContentType, bytes.Generated, asked.CorrectionReason);
        var froze = await reports.SendAsync(
            client,
            organisation,
            found.ReportId,
            new Command(ids.New(), context.By, context.Now),
            (state, now) => ReportDecisions.Freeze(state, frozen, stage.Key, draft, incident.Id.Value, incident.State, now.Now),
            checkRepeated: false,
            cancellation);
        if (froze is AppendResult<ReportState>.Refused full)
            return Problem.From(full.Why);
        var sent = await incidents.SendAsync(
            request,
            client,
            organisation,
            incident.Id,
            (state, now) => IncidentDecisions.Decide(state, command, now),
            cancellation);
        return SubjectReply.Of(request, sent, endpoint.View);
    }
}
