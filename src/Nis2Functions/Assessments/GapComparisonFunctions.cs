using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Assessments;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>With and without the certificate, before and after the plan, then and now; and what would close the gaps.</summary>
public sealed class GapComparisonFunctions(GapReader gaps, TimeProvider time)
{
    [Function(nameof(CompareGapAnalyses))]
    [Access]
    [Operation(
        "Compares two analyses, each present, without-certificate, after-plan, after-plan-without-certificate, last-record or the record kept "
        + "at or before an instant; without left and right, present and after-plan",
        Response = typeof(GapComparisonView), Query = ["left", "right", "set"], Problems = [400])]
    public async Task<IResult> CompareGapAnalyses(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/gap-analysis/comparison")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!GapSide.TryRead(request, "left", GapSide.Present, out var left, out var problem)
            || !GapSide.TryRead(request, "right", GapSide.AfterPlan, out var right, out problem))
            return problem!;
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        // Against a record, its own set is the one to compare by.
        var asked = Conditions.Text(request, "set");
        var records = new[] { left!.Record(sources.Assessment), right!.Record(sources.Assessment) };
        var recorded = records.FirstOrDefault(record => record is not null && sources.SetOf(record.Set) is not null)?.Set;
        if (sources.SetOf(asked ?? recorded) is not { } set)
            return GapQuestion.Unknown();
        var now = time.Now();
        return (records[0] ?? left.Live(sources, set, now), records[1] ?? right.Live(sources, set, now)) is ({ } one, { } other)
            ? Reply.Json(GapComparisonView.Of(left.Name, right.Name, GapComparison.Of(one, other)))
            : Problem.NotFound();
    }

    [Function(nameof(ProposeActions))]
    [Access]
    [Operation(
        "Proposes an action for each gap that the plan leaves; nothing is planned until a person adds owner and day and posts it to actions",
        Response = typeof(PlanProposalsView), Query = ["set", "certificate", "lang"], Problems = [400])]
    public async Task<IResult> ProposeActions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/gap-analysis/proposals")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (Conditions.Text(request, "lang") is not (null or "en" or "de"))
            return Problem.Malformed("en or de is needed.", "lang");
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        return GapQuestion.TryRead(request, sources, out var asked, out var problem)
            ? Reply.Json(PlanProposalsView.Of(
                asked!.Set, PlanProposals.Of(sources.Basis(asked.Set, asked.Scenario)), Conditions.Text(request, "lang") == "de"))
            : problem!;
    }
}
