using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Evidence;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Evidence;

public sealed class EvidenceFunctions(
    EvidenceStore store, SubjectEndpoint<EvidenceState> endpoint, SubjectCommands<EvidenceState> commands, Ids ids)
{
    private const int LongestName = 200;

    [Function(nameof(StoreEvidence))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Stores a file as evidence; the body is the file",
        Response = typeof(EvidenceView), Status = 201, Query = ["name"], Problems = [400, 409, 413])]
    public async Task<IResult> StoreEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/evidence")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var name = Conditions.Text(request, "name") ?? "evidence";
        if (name.Length > LongestName)
            return Problem.Malformed($"A file name has {LongestName} characters at most.", "name");
        var id = SubjectId.Of(commands.Kind.Name, key is null ? ids.New() : OpaqueId.From(org, request.HttpContext.Caller().Id, key));
        // The store's own bound applies, and it refuses while reading.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        EvidenceUpload upload;
        try
        {
            upload = await store.UploadAsync(org, id.Value, name, request.Body, cancellation);
        }
        catch (EvidenceTooLargeException tooLarge)
        {
            return Problem.TooLarge(tooLarge.Limit);
        }

        if (upload is EvidenceUpload.Conflict)
            return Problem.From(Different);
        var file = upload.Evidence;
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            id,
            (state, _) => EvidenceKind.Store(state, new EvidenceStored(file.Sha256, file.Size, file.ContentType, file.FileName)),
            cancellation);
        return SubjectReply.Of(
            request, sent, subject => EvidenceView.Of(org, subject), subject => EvidenceView.Address(org, subject.Id.Value));
    }

    [Function(nameof(ListEvidence))]
    [Access]
    [Operation("Lists evidence", Response = typeof(PageView<HeadView>), Query = ["take", "continuation"], Problems = [400])]
    public Task<IResult> ListEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence")] HttpRequest request,
        string org,
        CancellationToken cancellation) => endpoint.ListAsync(request, org, cancellation);

    [Function(nameof(GetEvidence))]
    [Access]
    [Operation("Reads what is known of a piece of evidence", Response = typeof(EvidenceView))]
    public Task<IResult> GetEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        endpoint.ReadAsync(request, org, id, subject => EvidenceView.Of(org, subject), cancellation);

    [Function(nameof(DownloadEvidence))]
    [Access]
    [Operation("Downloads the file, always as an attachment", Produces = "application/octet-stream")]
    public async Task<IResult> DownloadEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence/{id}/content")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(commands.Kind.Name, id, out var subject)
            || await store.OpenAsync(org, subject.Value, cancellation) is not { } file)
            return Problem.NotFound();
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        request.HttpContext.Response.RegisterForDisposeAsync(file);
        return Results.Stream(file.Content, file.Evidence.ContentType, file.Evidence.FileName);
    }

    private static readonly Refusal Different =
        new(RefusalKind.Conflict, "evidence-differs", "Another file is kept under this id; evidence is never replaced.");
}
