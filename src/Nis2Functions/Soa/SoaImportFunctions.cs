using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Soa;

/// <summary>Files in: shown and correctable before anything of them counts.</summary>
public sealed class SoaImportFunctions(SoaImporter importer)
{
    [Function(nameof(ProposeSoaImport))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Shows what a statement or a list of risks (XLSX, CSV, JSON, Markdown) is read as; the body is the file",
        Consumes = "application/octet-stream", Response = typeof(ImportView), Status = 201, Query = ["name", "content"],
        Problems = [400, 409, 412, 413, 422])]
    public async Task<IResult> ProposeSoaImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/soa/imports")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        var asked = Conditions.Text(request, "content") ?? "statement";
        if (asked is not ("statement" or "risks"))
            return Problem.Malformed("statement or risks is needed.", "content");
        if (await RawBody.ReadAsync(request, FileLimits.Bytes, cancellation) is not { } bytes)
            return Problem.TooLarge(FileLimits.Bytes);
        var content = asked == "risks" ? ImportContent.Risks : ImportContent.Statement;
        return await importer.ProposeAsync(request, client, org, content, Conditions.Text(request, "name"), bytes, cancellation);
    }

    [Function(nameof(GetSoaImport))]
    [Access]
    [Operation(
        "Shows what a file is read as: columns, edition, rows, doubts, missing controls",
        Response = typeof(ImportView))]
    public Task<IResult> GetSoaImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa/imports/{import}")] HttpRequest request,
        string org,
        string import,
        CancellationToken cancellation) =>
        importer.ShowAsync(request, org, import, cancellation);

    [Function(nameof(CorrectSoaImport))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Says what columns, words or rows of a file mean, all at once, and shows what it is read as then",
        Request = typeof(ImportCorrections), Response = typeof(ImportView), Command = true)]
    public async Task<IResult> CorrectSoaImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/imports/{import}/corrections")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string import,
        CancellationToken cancellation)
    {
        var body = await Body<ImportCorrections>.ReadAsync(request, cancellation);
        return body.Problem ?? await importer.CorrectAsync(request, client, org, import, body.Value!, cancellation);
    }

    [Function(nameof(AcceptSoaImport))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Makes what was shown count; the file is kept as evidence",
        Request = typeof(AcceptanceRequest), Response = typeof(SoaView), Command = true)]
    public async Task<IResult> AcceptSoaImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/soa/imports/{import}/acceptance")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string import,
        CancellationToken cancellation)
    {
        var body = await Body<AcceptanceRequest>.ReadAsync(request, cancellation);
        return body.Problem ?? await importer.AcceptAsync(request, client, org, import, body.Value!.ReadingSha256, cancellation);
    }

    [Function(nameof(DiscardSoaImport))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Drops a file that was handed in; nothing of it is kept",
        Response = typeof(SoaView), Problems = [400, 412])]
    public Task<IResult> DiscardSoaImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/soa/imports/{import}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string import,
        CancellationToken cancellation) =>
        importer.DiscardAsync(request, client, org, import, cancellation);
}
