using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Http;

/// <summary>A request's JSON body, bounded in size and depth, or the problem that it is.</summary>
internal readonly partial record struct Body<T>(T? Value, IResult? Problem)
    where T : class
{
    public const int Limit = 256 * 1024;

    private static readonly JsonSerializerOptions Options = BodyJson.For(typeof(T));

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
            if (JsonSerializer.Deserialize<T>(bytes, Options) is not { } value)
                return new(null, Http.Problem.Malformed("The body must be a JSON object."));
            return ListsNull(bytes) ? new(null, Http.Problem.Malformed("A list holds values, not null.")) : new(value, null);
        }
        catch (JsonException fault)
        {
            return new(null, Said(fault));
        }
    }

    // The serializer keeps nulls out of fields that have none, but not out of lists.
    private static bool ListsNull(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DomainJson.Options.MaxDepth });
        var lists = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    lists.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    lists.Pop();
                    break;
                case JsonTokenType.Null when lists.TryPeek(out var list) && list:
                    return true;
            }
        }

        return false;
    }

    private static IResult Said(JsonException fault)
    {
        var field = fault.Path?.TrimStart('$').TrimStart('.');
        // The serializer's own sentence names a type of ours.
        if (MissingField().Match(fault.Message) is { Success: true } missing)
            return Http.Problem.Malformed("A field is missing.", Under(field, missing.Groups[1].Value));
        if (UnknownField().IsMatch(fault.Message))
            return Http.Problem.Malformed("There is no such field: nothing would follow from it.", field);
        if (NeededValue().IsMatch(fault.Message))
            return Http.Problem.Malformed("A value is needed, not null.", field);
        return Http.Problem.Malformed(ForeignToUs().IsMatch(fault.Message) ? "The value does not fit its field." : Sentence(fault), field);
    }

    private static string Under(string? parent, string field) => parent is null or "" ? field : $"{parent}.{field}";

    // What follows repeats the path and names a type of ours.
    private static string Sentence(JsonException fault) => fault.Message.Split(" Path:")[0];

    [GeneratedRegex("missing required properties including: '([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex MissingField();

    [GeneratedRegex("could not be mapped to any", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownField();

    [GeneratedRegex("doesn't allow (setting )?null", RegexOptions.CultureInvariant)]
    private static partial Regex NeededValue();

    [GeneratedRegex("could not be converted to|was of type|for type '", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignToUs();
}
