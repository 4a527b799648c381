using System.Text.RegularExpressions;

namespace Nis2Functions.Tests.Events;

/// <summary>What a record's own file says of it and of its parameters.</summary>
internal sealed partial record SourceComments(string? Summary, IReadOnlyDictionary<string, string> Parameters)
{
    public static SourceComments Of(Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        var folders = type.Namespace![assembly.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries);
        var lines = File.ReadLines(Checkout.Of(["src", assembly, .. folders, type.Name + ".cs"]))
            .TakeWhile(line => !line.StartsWith("public ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line[3..].Trim());
        var text = string.Join(' ', lines);
        return new SourceComments(
            Summaries().Match(text) is { Success: true } found ? Plain(found.Groups[1].Value) : null,
            Names().Matches(text).ToDictionary(one => one.Groups[1].Value, one => Plain(one.Groups[2].Value)));
    }

    private static string Plain(string text) => Tags()
        .Replace(References().Replace(text, "$1"), string.Empty).Replace("&lt;", "<").Replace("&gt;", ">").Trim();

    [GeneratedRegex("<summary>(.*?)</summary>")]
    private static partial Regex Summaries();

    [GeneratedRegex("<param name=\"(.*?)\">(.*?)</param>")]
    private static partial Regex Names();

    [GeneratedRegex("<(?:see|paramref) (?:cref|name)=\"(?:.*\\.)?(.*?)\"/>")]
    private static partial Regex References();

    [GeneratedRegex("</?c>")]
    private static partial Regex Tags();
}
