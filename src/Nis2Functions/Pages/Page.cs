using System.Text;
using Microsoft.AspNetCore.Http;
using Nis2.Pages;

namespace Nis2Functions.Pages;

/// <summary>An HTML answer: kept by nobody, framed by nobody, loading nothing.</summary>
internal sealed class Page(string html, int status = StatusCodes.Status200OK) : IResult
{
    /// <summary>Sends the browser on with a GET.</summary>
    public static IResult SeeOther(string address) => new Redirection(address);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        Protect(httpContext.Response.Headers);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = PageRenderer.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
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
