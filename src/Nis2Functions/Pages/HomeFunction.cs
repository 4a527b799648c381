using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Pages;
using Nis2.Pages.SignIn;
using Nis2Functions.Hosting;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

public sealed class HomeFunction(Visitors visitors, HomeReader home, PageRenderer pages, AppSettings settings)
{
    // A parameter that must be empty is how a Functions route says "the root".
    [Function(nameof(ShowHome))]
    [OpenAccess]
    [Operation("Page: open incidents and what is due; signed out, the way to sign in", Produces = "text/html")]
    public async Task<IResult> ShowHome(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request,
        CancellationToken cancellation)
    {
        var language = PageLanguage.Of(request);
        if (await visitors.WhoAsync(request, cancellation) is { } visitor)
            return new Page(await pages.HomeAsync(language, await home.ReadAsync(visitor, cancellation)));
        var next = NextPage.Checked(request.Query["next"].ToString());
        return new Page(await pages.SignInAsync(
            language,
            new SignInView(settings.Development, Refused: false, next, settings.PlatformSignIn ? PlatformSignIn.At(next) : null)));
    }
}
