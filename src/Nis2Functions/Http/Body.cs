using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Http;

/// <summary>A request's JSON body, bounded in size and depth, or the problem that it is.</summary>
internal readonly record struct Body<T>(T? Value, IResult? Problem)
    where T : class
{
    public const int Limit = 256 * 1024;

    public static async Task<Body<T>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > Limit)
            return new(null, Http.Problem.TooLarge(Limit));
        if (!request.HasJsonContentType())
            return new(null, Http.Problem.Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "The body must be application/json."));
        try
        {
            var bytes = await RawBody.ReadAsync(request, Limit, cancellation);
            if (bytes is null)
                return new(null, Http.Problem.TooLarge(Limit));
            var value = JsonSerializer.Deserialize<T>(bytes, DomainJson.Options);
            return value is null ? new(null, Http.Problem.Malformed("The body must be a JSON object.")) : new(value, null);
        }
        catch (JsonException fault)
        {
            return new(null, Http.Problem.Malformed(Sentence(fault), fault.Path?.TrimStart('$').TrimStart('.')));
        }
    }

    // What follows repeats the path and names a type of ours.
    private static string Sentence(JsonException fault) => fault.Message.Split(" Path:")[0];
}
