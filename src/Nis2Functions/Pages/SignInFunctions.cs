using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Primitives;
using Nis2.Pages;
using Nis2.Pages.SignIn;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

/// <summary>Puts a development token into a cookie, and takes it out again.</summary>
public sealed class SignInFunctions(TokenValidator tokens, PageRenderer pages, AppSettings settings)
{
    private const string Form = "application/x-www-form-urlencoded";

    // Browsers keep no longer cookie.
    private const int LongestForm = 4000;

    [Function(nameof(SignIn))]
    [OpenAccess]
    [Operation(
        "Page: signs in with a development token; not offered in Azure",
        Consumes = Form, Status = 303, Problems = [400, 403, 404, 413])]
    public async Task<IResult> SignIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "signin")] HttpRequest request, CancellationToken cancellation)
    {
        if (!settings.Development)
            return Problem.NotFound();
        if (!SameOrigin.Is(request))
            return Foreign();
        if (await RawBody.ReadAsync(request, LongestForm, cancellation) is not { } body)
            return Problem.TooLarge(LongestForm);
        var form = Fields(body);
        var (token, next) =
            (form.GetValueOrDefault("token").ToString().Trim(), NextPage.Checked(form.GetValueOrDefault("next").ToString()));
        if (await tokens.ValidateAsync(token) is null)
            return new Page(
                await pages.SignInAsync(PageLanguage.Of(request), new SignInView(true, Refused: true, next)), StatusCodes.Status400BadRequest);
        request.HttpContext.Response.Cookies.Append(TokenValidator.Cookie, token, Options(request));
        return Page.SeeOther(next ?? "/");
    }

    [Function(nameof(SignOut))]
    [OpenAccess]
    [Operation("Page: signs out", Status = 303, Problems = [403])]
    public IResult SignOut([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "signout")] HttpRequest request)
    {
        if (!SameOrigin.Is(request))
            return Foreign();
        request.HttpContext.Response.Cookies.Delete(TokenValidator.Cookie, Options(request));
        return Page.SeeOther(settings.PlatformSignIn ? PlatformSignIn.Out : "/");
    }

    private static Dictionary<string, StringValues> Fields(byte[] body)
    {
        using var reader = new FormReader(new MemoryStream(body)) { ValueCountLimit = 4 };
        return reader.ReadForm();
    }

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsHttps, Path = "/" };

    private static IResult Foreign() => Problem.Forbidden("Forms are taken from this app's own pages only.");
}
