using System.Text.RegularExpressions;

namespace Nis2.Compliance.Subjects;

/// <summary>Kind and opaque id, such as <c>incident-01hx3c...</c>: lower-case letters and digits around the first hyphen.</summary>
public readonly partial record struct SubjectId
{
    private SubjectId(string value) => Value = value;

    public string Value { get; }

    public string Kind => Value[..Value.IndexOf('-')];

    public static SubjectId Of(string kind, string opaque) =>
        TryParse($"{kind}-{opaque}", out var id) ? id : throw new ArgumentException($"'{kind}-{opaque}' is not a subject id.");

    public static bool TryParse(string? text, out SubjectId id)
    {
        id = default;
        if (text is null || !Pattern().IsMatch(text))
            return false;
        id = new SubjectId(text);
        return true;
    }

    public override string ToString() => Value;

    [GeneratedRegex("^[a-z]{1,20}-[a-z0-9]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
