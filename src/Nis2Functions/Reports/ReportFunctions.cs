using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Forms;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Reports;

/// <summary>What the reports of an incident say, stage by stage.</summary>
public sealed class ReportFunctions(
    ReportReader reader,
    SubjectCommands<ReportState> commands,
    SubjectEndpoint<ReportState> endpoint,
    ReportPrinter printer,
    LayoutSet layouts)
{
    [Function(nameof(GetReports))]
    [Access]
    [Operation("Reads what was stated for the reports, sign-offs and frozen versions", Response = typeof(ReportView))]
    public async Task<IResult> GetReports(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents/{id}/reports")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (await reader.FindAsync(org, id, cancellation) is not { } found)
            return Problem.NotFound();
        var view = ReportView.Of(org, id, found.Report);
        return Reply.Subject(request, view, view.Version);
    }

    [Function(nameof(StateReportFields))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States answers to fields of the reports, and who supplies what is missing",
        Request = typeof(ReportFieldsRequest), Response = typeof(ReportView), Command = true)]
    public async Task<IResult> StateReportFields(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/report-fields")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation)
    {
        var body = await Body<ReportFieldsRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await reader.FindAsync(org, id, cancellation) is not { } found)
            return Problem.NotFound();
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            found.ReportId,
            (state, context) => ReportDecisions.Decide(state, body.Value!.Command(), id, found.Incident.State, layouts, context.Now),
            cancellation);
        return SubjectReply.Of(request, sent, subject => ReportView.Of(org, id, subject));
    }

    [Function(nameof(GetReportDraft))]
    [Access]
    [Operation(
        "Drafts a stage's report; with .html after the stage for reading and print, with .txt to paste field by field",
        Response = typeof(ReportDraft), Query = ["lang"], Problems = [400])]
    public async Task<IResult> GetReportDraft(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get",
            Route = "api/organisations/{org}/incidents/{id}/reports/{stage}")]
        HttpRequest request,
        string org,
        string id,
        string stage,
        CancellationToken cancellation)
    {
        var language = Conditions.Text(request, "lang");
        if (language is not null && FormLanguages.Find(language) is null)
            return Problem.Malformed("en or de is needed.", "lang");
        var format = ReportFormats.Split(stage, out var key);
        if (!ReportStage.TryParse(key, out var asked)
            || await reader.FindAsync(org, id, cancellation) is not { } found
            || found.Draft(asked, FormLanguages.Find(language)) is not { } draft)
            return Problem.NotFound();
        return format switch
        {
            ReportFormat.Html => new DraftPage(await printer.HtmlAsync(draft)),
            ReportFormat.Text => Results.Text(DraftText.Of(draft), "text/plain", Encoding.UTF8),
            _ => Reply.Json(draft),
        };
    }

    [Function(nameof(SignOffReport))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Signs a draft off as a second person; void as soon as its content changes",
        Request = typeof(SignOffRequest), Response = typeof(ReportView), Command = true)]
    public async Task<IResult> SignOffReport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/reports/{stage}/sign-off")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation)
    {
        var body = await Body<SignOffRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (!ReportStage.TryParse(stage, out var asked)
            || await reader.FindAsync(org, id, cancellation) is not { } found
            || found.Draft(asked) is null)
            return Problem.NotFound();
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            found.ReportId,
            (state, context) => ReportDecisions.SignOff(
                state, found.Draft(state, asked)!, body.Value!.ContentSha256, body.Value.Note, id, found.Incident.State, context),
            cancellation);
        return SubjectReply.Of(request, sent, subject => ReportView.Of(org, id, subject));
    }

    [Function(nameof(EraseFromReports))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases personal data from what was stated for the reports; frozen versions in evidence stay",
        Request = typeof(ErasureRequest), Response = typeof(ReportView), Command = true)]
    public Task<IResult> EraseFromReports(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/incidents/{id}/report-erasures")]
        HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => !Conditions.TrySubject("incident", id, out var incident)
            ? Task.FromResult(Problem.NotFound())
            : endpoint.EraseAsync(
                request, org, ReportKind.Of(incident).Value, subject => ReportView.Of(org, id, subject), cancellation);
}
