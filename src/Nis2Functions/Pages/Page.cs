using System.Text;
using Microsoft.AspNetCore.Http;
using Nis2.Pages;

namespace Nis2Functions.Pages;

/// <summary>An HTML answer: kept by nobody, framed by nobody, loading nothing of others.</summary>
internal sealed class Page(string html, int status = StatusCodes.Status200OK, string referrer = Page.OwnPages) : IResult
{
    /// <summary>The address of a page is for nobody's eyes: not even for pages of one's own.</summary>
    public const string NoReferrer = "no-referrer";

    private const string OwnPages = "same-origin";

    /// <summary>Another content security policy, for a document that carries its own style.</summary>
    public string Policy { get; init; } = PageRenderer.ContentSecurityPolicy;

    /// <summary>Sends the browser on with a GET.</summary>
    public static IResult SeeOther(string address) => new Redirection(address);

    /// <summary>To the sign-in, and from there back to the page that was asked for.</summary>
    public static IResult SignIn(HttpRequest request) =>
        SeeOther(NextPage.Checked(request.Path) is { } next ? "/?next=" + Uri.EscapeDataString(next) : "/");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        Protect(httpContext.Response.Headers, referrer);
        httpContext.Response.Headers.ContentSecurityPolicy = Policy;
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private static void Protect(IHeaderDictionary headers, string referrer = OwnPages)
    {
        headers.ContentSecurityPolicy = PageRenderer.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = referrer;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.CacheControl = "no-store";
    }

    private sealed class Redirection(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            Protect(httpContext.Response.Headers);
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
