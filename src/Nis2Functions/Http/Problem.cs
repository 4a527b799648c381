using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2Functions.Http;

/// <summary>RFC 9457 problem details. Every refusal of the API comes from here, so that each has a stable type.</summary>
internal static class Problem
{
    public static IResult From(Refusal refusal) => Of(
        refusal.Kind switch
        {
            RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status404NotFound,
        },
        refusal.Rule,
        refusal.Detail,
        refusal.Field,
        refusal.Source);

    public static IResult Malformed(string detail, string? field = null) =>
        Of(StatusCodes.Status400BadRequest, "malformed-request", detail, field);

    public static IResult Unauthenticated() =>
        Of(StatusCodes.Status401Unauthorized, "unauthenticated", "A valid bearer token is needed.");

    public static IResult Forbidden(string detail) => Of(StatusCodes.Status403Forbidden, "forbidden", detail);

    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "not-found", "There is nothing at this address.");

    public static IResult VersionMismatch(int actual) => Of(
        StatusCodes.Status412PreconditionFailed,
        "version-mismatch",
        $"The subject has changed: its version is {actual} now. Read it again and repeat the request with its ETag.",
        "If-Match");

    public static IResult TooLarge(long limit) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too-large", $"The body may have {limit} bytes at most.");

    public static IResult Unavailable(string rule = "storage-unavailable") => new RetryLater(
        Of(StatusCodes.Status503ServiceUnavailable, rule, "Nothing was changed or lost: repeat the request later."), 5);

    public static IResult TooMany(Duration wait) => new RetryLater(
        Of(StatusCodes.Status429TooManyRequests, "too-many-requests", "More came than was agreed: repeat the request later."),
        Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));

    public static IResult Failed() =>
        Of(StatusCodes.Status500InternalServerError, "internal-error", "The request failed; it may be repeated.");

    public static IResult Of(int status, string rule, string detail, string? field = null, string? source = null)
    {
        var more = new Dictionary<string, object?>();
        if (field is not null)
            more["field"] = field;
        if (source is not null)
            more["source"] = source;
        return Results.Problem(detail, statusCode: status, title: Title(rule), type: TypeOf(rule), extensions: more);
    }

    public static string TypeOf(string rule) => "urn:nis2functions:problem:" + rule;

    private static string Title(string rule) => char.ToUpperInvariant(rule[0]) + rule[1..].Replace('-', ' ');

    private sealed class RetryLater(IResult problem, int seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return problem.ExecuteAsync(httpContext);
        }
    }
}
