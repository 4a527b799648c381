using System.Text.RegularExpressions;

namespace Nis2Functions.OpenApi;

/// <summary>A trigger's route as OpenAPI writes it: parameters by name only.</summary>
internal sealed partial record RouteTemplate(string Path, IReadOnlyList<string> Parameters)
{
    // A parameter that must be empty is how a Functions route says "the root".
    private const string Empty = "maxlength(0)";

    public static RouteTemplate Parse(string route)
    {
        var parameters = new List<string>();
        var path = Parameter().Replace(route, match =>
        {
            if (match.Groups["constraints"].Value.Contains(Empty, StringComparison.Ordinal))
                return string.Empty;
            parameters.Add(match.Groups["name"].Value);
            return $"{{{match.Groups["name"].Value}}}";
        });
        return new RouteTemplate("/" + path, parameters);
    }

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(?<constraints>:[^}]*)?\??\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
