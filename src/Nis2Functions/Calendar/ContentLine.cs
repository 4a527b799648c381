using System.Text;

namespace Nis2Functions.Calendar;

/// <summary>One line of an iCalendar object (RFC 5545, 3.1).</summary>
internal static class ContentLine
{
    private const int Octets = 75;

    /// <summary>Ends in CRLF, folded so that no line has more than 75 octets and no character is split.</summary>
    public static void Append(StringBuilder calendar, string name, string value)
    {
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > Octets)
            {
                calendar.Append("\r\n ");
                length = 1;
            }

            calendar.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }

    /// <summary>A value of type TEXT: nothing in it ends the line or the property.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character is '\\' or ';' or ',')
                escaped.Append('\\').Append(character);
            else if (character == '\n')
                escaped.Append("\\n");
            else if (character == '\t' || !char.IsControl(character))
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}
