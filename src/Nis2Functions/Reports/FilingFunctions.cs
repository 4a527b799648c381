using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Incidents;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Reports;

/// <summary>Proof of what was handed in, and of its receipt.</summary>
public sealed class FilingFunctions(
    ReportReader reader,
    ReportPrinter printer,
    Filer filer,
    EvidenceKeeper evidence,
    SubjectCommands<IncidentState> incidents,
    IncidentEndpoint endpoint,
    TimeProvider time)
{
    /// <summary>Of one filing or receipt, in bytes.</summary>
    public const int Most = 20 * 1024 * 1024;

    private const int LongestName = 200;

    [Function(nameof(UploadFiling))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Keeps exactly what was filed elsewhere and records the submission; the body is the file",
        Consumes = "application/octet-stream", Response = typeof(IncidentView),
        Query = ["channel", "authority", "submittedAt", "authorityReference", "correctionReason", "update", "name"],
        Problems = [400, 409, 412, 413, 422])]
    public async Task<IResult> UploadFiling(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/filing")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation)
    {
        if (!Conditions.TryInstant(request, "submittedAt", out var submittedAt, out var problem)
            || !Conditions.TryFlag(request, "update", out var update, out problem))
            return problem!;
        if (!ReportStage.TryParse(stage, out var asked))
            return Problem.NotFound();
        var (bytes, refused) = await ReadAsync(request, stage, cancellation);
        if (refused is not null)
            return refused;
        if (await reader.FindAsync(org, id, cancellation) is not { } found)
            return Problem.NotFound();
        if (await filer.RepeatedAsync(request, client, org, found, asked, cancellation) is { } repeated)
            return repeated;
        var filing = new FilingRequest(
            Conditions.Text(request, "channel") ?? string.Empty,
            Authority: Conditions.Text(request, "authority"),
            SubmittedAt: submittedAt,
            AuthorityReference: Conditions.Text(request, "authorityReference"),
            CorrectionReason: Conditions.Text(request, "correctionReason"),
            Update: update ?? false);
        return await filer.FileAsync(request, client, org, found, asked, found.Draft(asked), bytes!, filing, cancellation);
    }

    [Function(nameof(FileDraft))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Freezes the stage's draft as filed and records the submission",
        Request = typeof(FilingRequest), Response = typeof(IncidentView), Command = true)]
    public async Task<IResult> FileDraft(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/filing")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation)
    {
        var body = await Body<FilingRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var filing = body.Value!;
        if (filing.Language is not null && FormLanguages.Find(filing.Language) is null)
            return Problem.Malformed("en or de is needed.", "language");
        if (!ReportStage.TryParse(stage, out var asked) || await reader.FindAsync(org, id, cancellation) is not { } found)
            return Problem.NotFound();
        if (await filer.RepeatedAsync(request, client, org, found, asked, cancellation) is { } repeated)
            return repeated;
        if (found.Draft(asked, FormLanguages.Find(filing.Language)) is not { } draft)
            return Problem.NotFound();
        if (ReportDecisions.MayFile(draft, request.HttpContext.Caller().Id) is { } refusal)
            return Problem.From(refusal);
        var content = await printer.BytesAsync(draft, filing.Format);
        var bytes = new FiledBytes(
            content,
            stage + ReportFormats.Extension(filing.Format),
            ReportFormats.ContentType(filing.Format),
            Convert.ToHexStringLower(SHA256.HashData(content)),
            Generated: true);
        return await filer.FileAsync(request, client, org, found, asked, draft, bytes, filing, cancellation);
    }

    [Function(nameof(StoreReceipt))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Keeps the authority's receipt for what was filed; the body is the file",
        Consumes = "application/octet-stream", Response = typeof(IncidentView),
        Query = ["receivedAt", "reference", "payloadSha256", "name"], Problems = [400, 409, 412, 413, 422])]
    public async Task<IResult> StoreReceipt(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/receipt")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation)
    {
        if (!Conditions.TryInstant(request, "receivedAt", out var receivedAt, out var problem))
            return problem!;
        var (bytes, refused) = await ReadAsync(request, stage + "-receipt", cancellation);
        if (refused is not null)
            return refused;
        if (!ReportStage.TryParse(stage, out var asked) || await reader.FindAsync(org, id, cancellation) is not { } found)
            return Problem.NotFound();
        if (await filer.RepeatedAsync(request, client, org, found, asked, cancellation) is { } repeated)
            return repeated;
        var context = new DecisionContext(time.Now(), request.HttpContext.Caller().Id);
        var kept = evidence.IdOf(org, found.Incident.Id, asked.Key, "receipt", bytes!.Sha256);
        var command = new RecordReceipt(
            asked.Key,
            kept.Value,
            bytes.Sha256,
            receivedAt,
            Conditions.Text(request, "reference"),
            Conditions.Text(request, "payloadSha256")?.ToLowerInvariant());
        if (!Conditions.TryExpectedVersion(request, out var expected, out problem))
            return problem!;
        if (expected is { } version && version != found.Incident.Version)
            return Problem.VersionMismatch(found.Incident.Version);
        if (IncidentDecisions.Decide(found.Incident.State, command, context) is Decision.Refused wrong)
            return Problem.From(wrong.Why);
        if (await evidence.KeepAsync(client, org, kept, bytes.Name, bytes.Content, context, cancellation) is { } tooLarge)
            return tooLarge;
        var sent = await incidents.SendAsync(
            request, client, org, found.Incident.Id, (state, now) => IncidentDecisions.Decide(state, command, now), cancellation);
        return SubjectReply.Of(request, sent, endpoint.View);
    }

    private static async Task<(FiledBytes? Bytes, IResult? Problem)> ReadAsync(
        HttpRequest request, string fallback, CancellationToken cancellation)
    {
        var name = Conditions.Text(request, "name") ?? fallback;
        if (name.Length > LongestName)
            return (null, Problem.Malformed($"A file name has {LongestName} characters at most.", "name"));
        // Our own bound applies, and it refuses while reading.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        if (await RawBody.ReadAsync(request, Most, cancellation) is not { } content)
            return (null, Problem.TooLarge(Most));
        if (content.Length == 0)
            return (null, Problem.Malformed("The body must be the file: it is empty."));
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var stated) && stated.MediaType is { Length: <= 100 } media
            ? media
            : "application/octet-stream";
        return (new FiledBytes(content, name, type, Convert.ToHexStringLower(SHA256.HashData(content)), Generated: false), null);
    }
}
