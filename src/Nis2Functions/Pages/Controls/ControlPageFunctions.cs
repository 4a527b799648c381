using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Frameworks;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Controls;
using Nis2Functions.Assessments;
using Nis2Functions.Frameworks;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Controls;

/// <summary>What an organisation has, what is missing, and what is planned about it.</summary>
public sealed class ControlPageFunctions(ControlPages pages, ChecklistReader checklist, EvidenceRows evidence)
{
    [Function(nameof(ShowControls))]
    [OpenAccess]
    [Operation("Page: gaps of the ten measures; signed out, the way to sign in (303)", Produces = "text/html")]
    public Task<IResult> ShowControls(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/controls")] HttpRequest request,
        string org,
        CancellationToken cancellation) => pages.ShowAsync<ControlsPage>(request, org, looking => Now(new ControlsView(
            looking.Frame, GapDocuments.Of(looking.Sources, MappingSets.Consolidated, new GapScenario()))), cancellation);

    [Function(nameof(ShowMapping))]
    [OpenAccess]
    [Operation("Page: a mapping set as a matrix and by requirement; signed out, the way to sign in (303)", Produces = "text/html")]
    public Task<IResult> ShowMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/mappings/{set?}")] HttpRequest request,
        string org,
        string? set,
        CancellationToken cancellation) => pages.ShowAsync<MappingsPage>(request, org, looking => Now(
            MappingSets.Find(set ?? MappingSets.Consolidated.Id) is { } found
                ? new MappingsView(looking.Frame, found, [MappingSets.Consolidated, .. MappingSets.Published])
                : null), cancellation);

    [Function(nameof(ShowEvidence))]
    [OpenAccess]
    [Operation("Page: evidence and what it counts for; signed out, the way to sign in (303)", Produces = "text/html")]
    public Task<IResult> ShowEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/evidence")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        pages.ShowAsync<EvidencePage>(request, org, async looking => await evidence.ReadAsync(looking, cancellation), cancellation);

    [Function(nameof(ShowPlan))]
    [OpenAccess]
    [Operation("Page: actions, cycles and how things stood before; signed out, the way to sign in (303)", Produces = "text/html")]
    public Task<IResult> ShowPlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/plan")] HttpRequest request,
        string org,
        CancellationToken cancellation) => pages.ShowAsync<PlanPage>(
            request, org, looking => Now(new PlanPageView(looking.Frame, looking.Sources.Assessment)), cancellation);

    [Function(nameof(ShowChecklist))]
    [OpenAccess]
    [Operation("Page: the steps of two articles and how they stand; signed out, the way to sign in (303)", Produces = "text/html")]
    public Task<IResult> ShowChecklist(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/checklist")] HttpRequest request,
        string org,
        CancellationToken cancellation) => pages.ShowAsync<ChecklistPage>(
            request,
            org,
            async looking => new ChecklistView(
                looking.Frame, Checklist.Current, await checklist.ReadAsync(org, looking.Sources, cancellation)),
            cancellation);

    private static Task<object?> Now(object? view) => Task.FromResult(view);
}
