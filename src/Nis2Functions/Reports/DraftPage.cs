using System.Text;
using Microsoft.AspNetCore.Http;
using Nis2.Pages.Reports;

namespace Nis2Functions.Reports;

/// <summary>A draft as a document of its own: it loads nothing and runs nothing, so that it is the same where it is kept.</summary>
internal sealed class DraftPage(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src {ReportStyle.Hash}; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }
}
