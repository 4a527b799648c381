using System.Text;

namespace Nis2Functions.Webhooks;

/// <summary>By what this app's own comments are recognised when they come home: their last line is the incident's mark.</summary>
internal static class OwnComment
{
    private const string Mark = "[nis2:incident-";

    /// <summary>A reply that quotes such a comment ends in something else, or quotes its last line too: it is a person's.</summary>
    public static bool Is(string? text)
    {
        if (text is null)
            return false;
        var rest = text.AsSpan().TrimEnd();
        var line = Plain(rest[(rest.LastIndexOf('\n') + 1)..]);
        return line.StartsWith(Mark, StringComparison.Ordinal) && line.EndsWith(']');
    }

    // Systems that keep rich text give the line back within tags, or with its brackets escaped.
    private static string Plain(ReadOnlySpan<char> line)
    {
        var plain = new StringBuilder();
        var tag = false;
        foreach (var letter in line)
        {
            if (letter == '<')
                tag = true;
            else if (letter == '>' && tag)
                tag = false;
            else if (!tag && letter != '\\')
                plain.Append(letter);
        }

        return plain.ToString().Trim();
    }
}
