using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Http;

internal static class Reply
{
    public static IResult Json<T>(T value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, DomainJson.Options, statusCode: status);

    /// <summary>A subject with its version as a strong ETag, and its address where it was created.</summary>
    public static IResult Subject<T>(HttpRequest request, T view, int version, string? createdAt = null)
    {
        request.HttpContext.Response.Headers.ETag = EntityTag(version);
        if (createdAt is null)
            return Json(view);
        request.HttpContext.Response.Headers.Location = createdAt;
        return Json(view, StatusCodes.Status201Created);
    }

    public static string EntityTag(int version) => $"\"{version}\"";
}
