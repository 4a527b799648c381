using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Pages.Assets;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

public static class AssetFunction
{
    [Function(nameof(GetPageAsset))]
    [OpenAccess]
    [Operation("Page: style or script of the pages", Produces = "text/css", Problems = [404])]
    public static IResult GetPageAsset(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "assets/{file}")] HttpRequest request, string file)
    {
        if (Asset.Find(file) is not { } asset)
            return Problem.NotFound();
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(asset.Text, asset.ContentType);
    }
}
