using System.Diagnostics.CodeAnalysis;

namespace Nis2.Compliance.Intake;

/// <summary>
/// A JSON pointer (RFC 6901) with one addition: the token <c>*</c> stands for each element of a list, <c>~2</c> for a star in a name.
/// </summary>
/// <param name="Tokens">Names or positions; null stands for each element.</param>
public sealed record JsonPath(IReadOnlyList<string?> Tokens)
{
    public const int MostTokens = 16;

    public bool HasEach => Tokens.Contains(null);

    /// <summary>False where it does not start with a slash, has a tilde of no meaning, two stars or more than 16 tokens.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonPath? path)
    {
        path = null;
        if (text.Length == 0)
        {
            path = new JsonPath([]);
            return true;
        }

        if (text[0] != '/')
            return false;
        var tokens = text[1..].Split('/');
        if (tokens.Length > MostTokens || tokens.Count(token => token == "*") > 1 || !tokens.All(IsToken))
            return false;
        path = new JsonPath([.. tokens.Select(token => token == "*" ? null : Unescape(token))]);
        return true;
    }

    private static bool IsToken(string token)
    {
        for (var at = token.IndexOf('~'); at >= 0; at = token.IndexOf('~', at + 1))
        {
            if (at + 1 == token.Length || token[at + 1] is not ('0' or '1' or '2'))
                return false;
        }

        return true;
    }

    // The tilde last, as RFC 6901 section 4 has it: "~01" is the name "~1".
    private static string Unescape(string token) => token
        .Replace("~2", "*", StringComparison.Ordinal)
        .Replace("~1", "/", StringComparison.Ordinal)
        .Replace("~0", "~", StringComparison.Ordinal);
}
