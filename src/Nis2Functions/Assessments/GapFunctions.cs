using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>What the organisation's ISO/IEC 27001 work covers of Art. 21(2), and what is left.</summary>
public sealed class GapFunctions(GapReader gaps, AssessmentEndpoint endpoint)
{
    [Function(nameof(GetGapAnalysis))]
    [Access]
    [Operation(
        "Gap analysis of the ten measures by a mapping set of the release or the organisation's own; without set=, the consolidated one with "
        + "its overrides; certificate=false leaves the certificate out, plan=true supposes the plan done",
        Response = typeof(GapView), Query = ["set", "certificate", "plan"], Problems = [400])]
    public async Task<IResult> GetGapAnalysis(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/gap-analysis")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        return GapQuestion.TryRead(request, sources, out var asked, out var problem)
            ? Reply.Json(GapView.Of(sources, asked!.Set, sources.Analyse(asked.Set, asked.Scenario)))
            : problem!;
    }

    [Function(nameof(GetGapTable))]
    [Access]
    [Operation(
        "The same as CSV: a line for each pair of requirement and control",
        Produces = "text/csv", Query = ["set", "certificate", "plan"], Problems = [400])]
    public async Task<IResult> GetGapTable(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/gap-analysis.csv")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        return GapQuestion.TryRead(request, sources, out var asked, out var problem)
            ? Results.Bytes(GapTable.Csv(sources.Analyse(asked!.Set, asked.Scenario)), "text/csv; charset=utf-8", "gap-analysis.csv")
            : problem!;
    }

    [Function(nameof(RecordGapAnalysis))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Keeps how things stand today, to be compared with later",
        Request = typeof(GapRecordRequest), Response = typeof(PlanView), Command = true, Problems = [400])]
    public async Task<IResult> RecordGapAnalysis(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/gap-analysis/records")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        var body = await Body<GapRecordRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        if (sources.SetOf(body.Value!.Set) is not { } set)
            return GapQuestion.Unknown();
        var report = sources.Analyse(set, new GapScenario());
        return await endpoint.CommandAsync(
            request, client, org, sources, new RecordAnalysis(report, sources.Extended.Sha256()), cancellation);
    }
}
