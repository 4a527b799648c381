using System.Globalization;
using System.Text.RegularExpressions;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <summary>What evidence can be linked to: an entry of any catalogue, a subject, or an action of the plan.</summary>
public static partial class EvidenceTargets
{
    private static readonly string[] Kinds = ["incident", "supplier", "report"];

    /// <summary>The one spelling of a target; null where it is none.</summary>
    public static string? Spelled(string? text)
    {
        if (text is not { Length: > 0 and <= 100 })
            return null;
        if (Catalogues.Entry(text) is not null || Action().IsMatch(text) || Subject(text) is not null)
            return text;
        return (ReferenceIds.Control(text) ?? ReferenceIds.Requirement(text)) is { } id && Catalogues.Entry(id) is not null ? id : null;
    }

    /// <summary>Null where the target is no subject.</summary>
    public static SubjectId? Subject(string text) =>
        SubjectId.TryParse(text, out var id) && Kinds.Contains(id.Kind) ? id : null;

    /// <summary>Null where the target is no action of the plan.</summary>
    public static int? ActionNumber(string text) =>
        Action().IsMatch(text) ? int.Parse(text.AsSpan(text.IndexOf(':') + 1), CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^action:[1-9][0-9]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Action();
}
