using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Exports;
using Nis2.Pages;
using Nis2.Pages.Gaps;
using Nis2.Pages.Languages;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>The gap analysis for board and auditor.</summary>
public sealed class GapReportFunctions(GapReader gaps, PageRenderer pages)
{
    [Function(nameof(GetGapReport))]
    [Access]
    [Operation(
        "Gap analysis as one document for print, which loads nothing; in English or German by lang",
        Produces = "text/html", Query = ["lang", "set", "certificate", "plan"], Problems = [400])]
    public async Task<IResult> GetGapReport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/gap-analysis.html")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (Conditions.Text(request, "lang") is { } tag && Language.Find(tag) is null)
            return Problem.Malformed("en or de is needed.", "lang");
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        if (!GapQuestion.TryRead(request, sources, out var asked, out var problem))
            return problem!;
        var view = GapDocuments.Of(sources, asked!.Set, asked.Scenario);
        var html = await pages.RenderAsync<GapDocumentPage>(PageLanguage.Of(request), nameof(GapDocumentPage.View), view);
        return new Page(html) { Policy = GapStyle.ContentSecurityPolicy };
    }

    [Function(nameof(GetGapWorkbook))]
    [Access]
    [Operation(
        "The same as a workbook: a line for each pair of requirement and control",
        Produces = XlsxTable.ContentType, Query = ["set", "certificate", "plan"], Problems = [400])]
    public async Task<IResult> GetGapWorkbook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/gap-analysis.xlsx")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (await gaps.FindAsync(org, cancellation) is not { } sources)
            return Problem.NotFound();
        return GapQuestion.TryRead(request, sources, out var asked, out var problem)
            ? Results.Bytes(GapTable.Xlsx(sources.Analyse(asked!.Set, asked.Scenario)), XlsxTable.ContentType, "gap-analysis.xlsx")
            : problem!;
    }
}
