using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Export;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Soa;

public sealed class ReadSoaFunctions(SoaEndpoint soa, SubjectEndpoint<SoaState> endpoint)
{
    [Function(nameof(GetSoa))]
    [Access]
    [Operation(
        "Reads the statement and what stands beside it",
        Response = typeof(SoaView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetSoa(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        soa.ReadAsync(request, org, SoaView.Of, cancellation);

    [Function(nameof(GetSelfAssessment))]
    [Access]
    [Operation(
        "Reads the questions by measure of Art. 21(2) and their answers",
        Response = typeof(SelfAssessmentView))]
    public async Task<IResult> GetSelfAssessment(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa/self-assessment")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        Reply.Json(SelfAssessmentView.Of(await soa.FindAsync(org, cancellation)));

    [Function(nameof(GetSoaTimeline))]
    [Access]
    [Operation(
        "Reads who stated what when, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetSoaTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa/timeline")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        endpoint.TimelineAsync(request, org, SoaKind.Self.Value, cancellation);

    [Function(nameof(VerifySoa))]
    [Access]
    [Operation(
        "Checks the hash chain of the statement",
        Response = typeof(VerificationView))]
    public Task<IResult> VerifySoa(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa/verification")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        endpoint.VerifyAsync(org, SoaKind.Self.Value, cancellation);

    [Function(nameof(ExportSoaWorkbook))]
    [Access]
    [Operation(
        "Downloads the statement as a workbook, in English or German",
        Produces = SoaExports.Workbook, Query = ["lang"], Problems = [400])]
    public Task<IResult> ExportSoaWorkbook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa/statement.xlsx")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        ExportAsync(request, org, SoaExports.Workbook, SoaExport.Xlsx, "statement-of-applicability.xlsx", cancellation);

    [Function(nameof(ExportSoaCsv))]
    [Access]
    [Operation(
        "Downloads the statement as CSV, in English or German",
        Produces = SoaExports.Csv, Query = ["lang"], Problems = [400])]
    public Task<IResult> ExportSoaCsv(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/soa/statement.csv")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        ExportAsync(request, org, SoaExports.Csv, SoaExport.Csv, "statement-of-applicability.csv", cancellation);

    [Function(nameof(EraseFromSoa))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases personal data from the events of the statement",
        Request = typeof(ErasureRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> EraseFromSoa(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/soa/erasures")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        endpoint.EraseAsync(request, org, SoaKind.Self.Value, SoaView.Of, cancellation);

    private async Task<IResult> ExportAsync(
        HttpRequest request,
        string org,
        string type,
        Func<SoaState, ExportLanguage, byte[]> export,
        string name,
        CancellationToken cancellation)
    {
        var asked = Conditions.Text(request, "lang") ?? "en";
        if (asked is not ("en" or "de"))
            return Problem.Malformed("en or de is needed.", "lang");
        var subject = await soa.FindAsync(org, cancellation);
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(export(subject.State, asked == "de" ? ExportLanguage.De : ExportLanguage.En), type, name);
    }
}
