using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Pages;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

public sealed class IncidentPageFunction(Visitors visitors, IncidentPageReader incidents, PageRenderer pages)
{
    [Function(nameof(ShowIncident))]
    [OpenAccess]
    [Operation("Page: one incident; signed out, the way to sign in (303)", Produces = "text/html")]
    public async Task<IResult> ShowIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/incidents/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        var language = PageLanguage.Of(request);
        if (await visitors.WhoAsync(request, cancellation) is not { } visitor)
            return Page.SignIn(request);
        var roles = await visitors.RolesAsync(visitor, org, cancellation);
        if (roles.Count > 0 && await incidents.FindAsync(visitor, roles, org, id, cancellation) is { } view)
        {
            var done = IncidentForms.Find(request.Query["done"].ToString()) is not null;
            return new Page(await pages.IncidentAsync(language, view with { JustRecorded = done }));
        }

        return new Page(await pages.NotFoundAsync(language, visitor.Id), StatusCodes.Status404NotFound);
    }
}
