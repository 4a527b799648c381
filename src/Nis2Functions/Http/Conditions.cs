using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Http;

/// <summary>What a request's headers and query ask for besides its body.</summary>
internal static class Conditions
{
    private const int LongestKey = 200;

    /// <summary>The version that If-Match names; null where there is no such header.</summary>
    public static bool TryExpectedVersion(HttpRequest request, out int? version, out IResult? problem)
    {
        version = null;
        problem = null;
        var header = request.Headers.IfMatch.ToString();
        if (header.Length == 0 || header == "*")
            return true;
        if (int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            version = number;
            return true;
        }

        problem = Problem.Malformed("If-Match must carry one ETag of this API.", "If-Match");
        return false;
    }

    public static bool TryIdempotencyKey(HttpRequest request, out string? key, out IResult? problem)
    {
        problem = null;
        key = request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } given ? given : null;
        if (key is null || key.Length <= LongestKey)
            return true;
        problem = Problem.Malformed($"An Idempotency-Key has {LongestKey} characters at most.", "Idempotency-Key");
        return false;
    }

    public static bool TryInstant(HttpRequest request, string name, out Instant? instant, out IResult? problem)
    {
        instant = null;
        problem = null;
        var text = request.Query[name].ToString();
        if (text.Length == 0)
            return true;
        // An unescaped plus sign of an offset arrives as a blank.
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(text.Replace(' ', '+'));
        if (parsed.Success)
        {
            instant = parsed.Value.ToInstant();
            return true;
        }

        problem = Problem.Malformed("An instant in ISO 8601 with an offset is needed.", name);
        return false;
    }

    public static bool TryFlag(HttpRequest request, string name, out bool? flag, out IResult? problem)
    {
        problem = null;
        flag = null;
        var text = request.Query[name].ToString();
        if (text.Length == 0)
            return true;
        if (bool.TryParse(text, out var value))
        {
            flag = value;
            return true;
        }

        problem = Problem.Malformed("true or false is needed.", name);
        return false;
    }

    /// <summary>Page size: 1 to 100, 50 by default.</summary>
    public static bool TryTake(HttpRequest request, out int take, out IResult? problem)
    {
        problem = null;
        take = 50;
        var text = request.Query["take"].ToString();
        if (text.Length == 0 || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out take) && take is >= 1 and <= 100))
            return true;
        problem = Problem.Malformed("A page has 1 to 100 rows.", "take");
        return false;
    }

    public static string? Continuation(HttpRequest request) => Text(request, "continuation");

    public static string? Text(HttpRequest request, string name) => request.Query[name].ToString() is { Length: > 0 } given ? given : null;

    /// <summary>Those of the query parameters that are given; null where none is.</summary>
    public static IReadOnlyDictionary<string, string>? Facts(HttpRequest request, params IReadOnlyList<string> names)
    {
        var given = names.Where(name => Text(request, name) is not null).ToDictionary(name => name, name => Text(request, name)!);
        return given.Count == 0 ? null : given;
    }

    public static bool TrySubject(string kind, string text, out SubjectId id) => SubjectId.TryParse(text, out id) && id.Kind == kind;
}
