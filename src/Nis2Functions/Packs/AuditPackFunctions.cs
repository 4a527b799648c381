using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Packs;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Evidence;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Packs;

/// <summary>Archives for whoever audits: what is stated, what shows it, and the events with their chain.</summary>
public sealed class AuditPackFunctions(
    SubjectCommands<PackState> commands,
    SubjectEndpoint<PackState> endpoint,
    SubjectStore store,
    PackStore packs,
    OrganisationReader organisations,
    EvidenceSubjects subjects,
    Ids ids)
{
    [Function(nameof(RequestAuditPack))]
    [Access(Role.Auditor, Role.ComplianceOfficer, Role.Management, Role.Administrator)]
    [Operation(
        "Has an audit pack built: about a measure, an incident, a supplier, a period or a request",
        Request = typeof(AuditPackRequest), Response = typeof(AuditPackView), Status = 202, Command = true)]
    public async Task<IResult> RequestAuditPack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/audit-packs")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var body = await Body<AuditPackRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        var asked = body.Value!;
        if (asked is { Id: { } about, Scope: PackScopeKind.Incident or PackScopeKind.Supplier }
            && await subjects.UnknownAsync(org, [about], cancellation) is { } unknown)
            return Problem.From(unknown with { Field = "id" });
        var id = SubjectId.Of(commands.Kind.Name, key is null ? ids.New() : OpaqueId.From(org, request.HttpContext.Caller().Id, key));
        var command = new RequestPack(
            new PackScope(asked.Scope, asked.Id, asked.From, asked.To, asked.Ids),
            asked.Language ?? ExportLanguage.En,
            organisation.AuthorityZone,
            asked.Text);
        var sent = await commands.SendAsync(
            request, client, org, id, (state, _) => PackDecisions.Request(state, command), cancellation);
        if (sent.Result is not AppendResult<PackState>.Done done)
            return SubjectReply.Of(request, sent, subject => AuditPackView.Of(org, subject));
        request.HttpContext.Response.Headers.Location = AuditPackView.Address(org, id.Value);
        return Reply.Json(AuditPackView.Of(org, done.Subject), StatusCodes.Status202Accepted);
    }

    [Function(nameof(ListAuditPacks))]
    [Access]
    [Operation(
        "Lists audit packs", Response = typeof(PageView<HeadView>), Query = ["status", "open", "take", "continuation"], Problems = [400])]
    public Task<IResult> ListAuditPacks(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/audit-packs")] HttpRequest request,
        string org,
        CancellationToken cancellation) => endpoint.ListAsync(request, org, cancellation);

    [Function(nameof(GetAuditPack))]
    [Access]
    [Operation("Reads how far an audit pack is, its parts, and which of them failed", Response = typeof(AuditPackView))]
    public Task<IResult> GetAuditPack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/audit-packs/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        endpoint.ReadAsync(request, org, id, subject => AuditPackView.Of(org, subject), cancellation);

    [Function(nameof(DownloadAuditPack))]
    [Access(Role.Auditor, Role.ComplianceOfficer, Role.Management, Role.Administrator)]
    [Operation("Downloads the archive", Produces = "application/zip", Problems = [409])]
    public async Task<IResult> DownloadAuditPack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/audit-packs/{id}/content")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(commands.Kind.Name, id, out var subject)
            || await store.FindAsync(commands.Kind, org, subject, cancellation) is not { } found)
            return Problem.NotFound();
        if (found.State.Status != PackStatus.Built)
            return Problem.From(found.State.Status == PackStatus.Building ? NotBuilt : Gone);
        if (await packs.OpenAsync(org, subject.Value, PackPlan.Archive, cancellation) is not { } content)
            return Problem.From(Gone);
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        request.HttpContext.Response.RegisterForDisposeAsync(content);
        return Results.Stream(content, "application/zip", $"{subject.Value}.zip");
    }

    private static readonly Refusal NotBuilt =
        new(RefusalKind.Conflict, "pack-not-built", "The archive is being built: ask again later.", "id");

    private static readonly Refusal Gone =
        new(RefusalKind.Conflict, "pack-gone", "There is no archive any more; ask for another one.", "id");
}
