using Microsoft.AspNetCore.Http;
using Nis2.Pages.Languages;

namespace Nis2Functions.Pages;

/// <summary>The language of a request: what its address asks for, which a cookie keeps; else what the browser prefers.</summary>
internal static class PageLanguage
{
    public const string Cookie = "nis2-language";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static Language Of(HttpRequest request)
    {
        if (Language.Find(request.Query["lang"].ToString()) is not { } asked)
            return Language.Find(request.Cookies[Cookie]) ?? Preferred(request) ?? Language.English;
        var options = new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, Path = "/", MaxAge = Kept, IsEssential = true,
        };
        request.HttpContext.Response.Cookies.Append(Cookie, asked.Tag, options);
        return asked;
    }

    private static Language? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(one => one.Quality ?? 1)
        .Where(one => one.Quality is not 0)
        .Select(one => Language.Find(one.Value.Value))
        .FirstOrDefault(one => one is not null);
}
