using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Exports;
using Nis2.Compliance.Subjects;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Reports;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>The Statement of Applicability with its NIS2-only rows, and management's approval of it.</summary>
public sealed class ExtendedStatementFunctions(GapReader gaps, AssessmentEndpoint endpoint, EvidenceKeeper keeper, TimeProvider time)
{
    [Function(nameof(GetStatement))]
    [Access]
    [Operation("Reads the extended statement and whether management approved it as it is", Response = typeof(ExtendedStatementView))]
    public async Task<IResult> GetStatement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/statement")] HttpRequest request,
        string org,
        CancellationToken cancellation) => await gaps.FindAsync(org, cancellation, duties: false) is { } sources
            ? Reply.Json(ExtendedStatementView.Of(sources))
            : Problem.NotFound();

    [Function(nameof(GetStatementTable))]
    [Access]
    [Operation("The same as CSV", Produces = "text/csv")]
    public async Task<IResult> GetStatementTable(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/statement.csv")] HttpRequest request,
        string org,
        CancellationToken cancellation) => await gaps.FindAsync(org, cancellation, duties: false) is { } sources
            ? Results.Bytes(StatementTable.Csv(sources.Extended), "text/csv; charset=utf-8", "statement.csv")
            : Problem.NotFound();

    [Function(nameof(GetStatementWorkbook))]
    [Access]
    [Operation("The same as a workbook", Produces = XlsxTable.ContentType)]
    public async Task<IResult> GetStatementWorkbook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/statement.xlsx")] HttpRequest request,
        string org,
        CancellationToken cancellation) => await gaps.FindAsync(org, cancellation, duties: false) is { } sources
            ? Results.Bytes(StatementTable.Xlsx(sources.Extended), XlsxTable.ContentType, "statement.xlsx")
            : Problem.NotFound();

    [Function(nameof(ApproveStatement))]
    [Access(Role.Management)]
    [Operation(
        "Approves the statement with the given hash (Art. 20(1)); any later change leaves it unapproved",
        Request = typeof(ApprovalRequest), Response = typeof(PlanView), Command = true, Problems = [400, 413])]
    public async Task<IResult> ApproveStatement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/statement/approval")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        var body = await Body<ApprovalRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await gaps.FindAsync(org, cancellation, duties: false) is not { } sources)
            return Problem.NotFound();
        var present = sources.Extended.Sha256();
        var evidence = keeper.IdOf(org, AssessmentKind.Self, "statement", "approval", present);
        if (present == body.Value!.Sha256)
        {
            // Kept first: an approval never points at nothing.
            var by = new DecisionContext(time.Now(), request.HttpContext.Caller().Id);
            if (await keeper.KeepAsync(client, org, evidence, "statement.json", sources.Extended.Content(), by, cancellation) is { } problem)
                return problem;
        }

        return await endpoint.CommandAsync(
            request, client, org, sources, new ApproveStatement(body.Value.Sha256, present, evidence.Value), cancellation);
    }
}
