using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Frameworks;
using Nis2Functions.Assessments;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Frameworks;

/// <summary>The steps of two articles with how an organisation stands.</summary>
public sealed class ChecklistFunctions(GapReader gaps, ChecklistReader checklist)
{
    [Function(nameof(GetChecklist))]
    [Access]
    [Operation(
        "Reads how an organisation stands in the steps that two articles ask for, from what is kept here; what nothing shows is unknown",
        Response = typeof(IReadOnlyList<CheckedStep>))]
    public async Task<IResult> GetChecklist(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/checklist")] HttpRequest request,
        string org,
        CancellationToken cancellation) => await gaps.FindAsync(org, cancellation) is { } sources
            ? Reply.Json(await checklist.ReadAsync(org, sources, cancellation))
            : Problem.NotFound();
}
