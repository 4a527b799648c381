using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Nis2.Compliance.Intake;

/// <summary>
/// A text with values in braces: <c>{/ticket/id}</c> is where a JSON pointer leads in the ticket, <c>{$/status}</c> in the whole body,
/// <c>{#X-Delivery}</c> a header; <c>{{</c> and <c>}}</c> are braces. Without values it is a constant. Where a value is absent or empty,
/// the whole text is.
/// </summary>
public sealed record TextTemplate(IReadOnlyList<TemplatePart> Parts)
{
    public const int Longest = 500;
    public const int MostParts = 16;

    private const int LongestHeader = 64;

    public IEnumerable<string> Headers => Parts.OfType<TemplatePart.Header>().Select(header => header.Name);

    public static bool TryParse(string text, [NotNullWhen(true)] out TextTemplate? template)
    {
        template = null;
        if (text.Length is 0 or > Longest)
            return false;
        var parts = new List<TemplatePart>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '{' or '}' && at + 1 < text.Length && text[at + 1] == text[at])
            {
                literal.Append(text[at++]);
            }
            else if (text[at] == '{')
            {
                var end = text.IndexOf('}', at);
                if (end < 0 || !TryValue(text[(at + 1)..end], out var value))
                    return false;
                Flush(literal, parts);
                parts.Add(value);
                at = end;
            }
            else if (text[at] == '}')
            {
                return false;
            }
            else
            {
                literal.Append(text[at]);
            }
        }

        Flush(literal, parts);
        if (parts.Count > MostParts)
            return false;
        template = new TextTemplate(parts);
        return true;
    }

    private static bool TryValue(string inside, [NotNullWhen(true)] out TemplatePart? part)
    {
        var ofBody = inside.StartsWith('$');
        part = null;
        if (inside.StartsWith('#'))
            part = IsHeader(inside[1..]) ? new TemplatePart.Header(inside[1..]) : null;
        else if (JsonPath.TryParse(ofBody ? inside[1..] : inside, out var path))
            part = new TemplatePart.Value(path, ofBody);
        return part is not null;
    }

    private static bool IsHeader(string name) =>
        name.Length is > 0 and <= LongestHeader && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static void Flush(StringBuilder literal, List<TemplatePart> parts)
    {
        if (literal.Length == 0)
            return;
        parts.Add(new TemplatePart.Literal(literal.ToString()));
        literal.Clear();
    }
}
