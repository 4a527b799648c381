using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Pages;
using Nis2.Pages.Exercises;
using Nis2Functions.Exercises;
using Nis2Functions.Hosting;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Exercises;

public sealed class ExerciseResultPageFunction(
    Visitors visitors, ExerciseReader exercises, OrganisationReader organisations, PageRenderer pages, TimeProvider time)
{
    [Function(nameof(ShowExerciseResult))]
    [OpenAccess]
    [Operation("Page: how an exercise went; signed out, the way to sign in (303)", Produces = "text/html")]
    public async Task<IResult> ShowExerciseResult(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "organisations/{org}/incidents/{id}/exercise-result")]
        HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (await visitors.WhoAsync(request, cancellation) is not { } visitor)
            return Page.SignIn(request);
        var language = PageLanguage.Of(request);
        if (!await visitors.MayReadAsync(visitor, org, cancellation)
            || await organisations.FindAsync(org, cancellation) is not { } organisation
            || await exercises.FindAsync(org, id, cancellation) is not { } result)
            return new Page(await pages.NotFoundAsync(language, visitor.Id), StatusCodes.Status404NotFound);
        var view = new ExerciseResultView(
            visitor.Id, time.Now(), IncidentDuties.Zone(organisation.AuthorityZone), IncidentAddress.Of(org, id), result);
        return new Page(await pages.RenderAsync<ExerciseResultPage>(language, nameof(ExerciseResultPage.View), view));
    }
}
