using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Forms;
using Nis2.Compliance.Reports;
using Nis2.Pages;
using Nis2.Pages.Reports;
using Nis2Functions.Hosting;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Reports;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Reports;

/// <summary>A stage's report, field by field, to be carried into the authority's form.</summary>
public sealed class ReportPageFunction(Visitors visitors, ReportReader reports, PageRenderer pages, TimeProvider time)
{
    [Function(nameof(ShowReport))]
    [OpenAccess]
    [Operation("Page: a stage's report with copy buttons; signed out, the way to sign in (303)", Produces = "text/html")]
    public async Task<IResult> ShowReport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/incidents/{id}/reports/{stage}")]
        HttpRequest request,
        string org,
        string id,
        string stage,
        CancellationToken cancellation)
    {
        if (await visitors.WhoAsync(request, cancellation) is not { } visitor)
            return Page.SignIn(request);
        var language = PageLanguage.Of(request);
        var roles = await visitors.RolesAsync(visitor, org, cancellation);
        if (roles.Count == 0
            || !ReportStage.TryParse(stage, out var asked)
            || await reports.FindAsync(org, id, cancellation) is not { } found
            || found.Draft(asked, FormLanguages.Find(language.Tag)) is not { } draft)
            return new Page(await pages.NotFoundAsync(language, visitor.Id), StatusCodes.Status404NotFound);

        var (state, now) = (found.Incident.State, time.Now());
        var subject = new FormSubject(org, id, found.Incident.Version, state, state.OwnTime(now), null);
        var file = $"/api{IncidentAddress.Of(org, id)}/reports/{stage}";
        var view = new ReportPageView(
            visitor.Id,
            now,
            IncidentAddress.Of(org, id),
            state.Title,
            state.Exercise is not null,
            draft,
            DraftText.Of(draft),
            $"{file}.txt?lang={language.Tag}",
            $"{file}.html?lang={language.Tag}",
            [.. new IncidentActions(subject, roles).Of(stage).Where(action => action.Href.Contains("/forms/", StringComparison.Ordinal))]);
        return new Page(await pages.RenderAsync<ReportPage>(language, nameof(ReportPage.View), view));
    }
}
