using System.Text.RegularExpressions;

namespace Nis2.Compliance.Catalogue;

/// <summary>The one spelling of ids that people write in many ways. Clause 8.2 and control A.8.2 never meet.</summary>
public static partial class ReferenceIds
{
    /// <summary><c>Art.21(2)(a)</c> from <c>Art. 21 (2) a</c>, <c>21.2.a</c> or <c>(a)</c>; null for anything else.</summary>
    public static string? Requirement(string text) =>
        Measure().Match(text) is { Success: true } match ? $"Art.21(2)({match.Groups["letter"].Value.ToLowerInvariant()})" : null;

    /// <summary><c>A.5.24</c> from <c>a 5.24</c>, <c>6.1</c> from <c>clause 6.1</c>; null where it is neither control nor clause.</summary>
    public static string? Control(string text)
    {
        if (AnnexControl().Match(text) is { Success: true } control)
            return $"A.{control.Groups["theme"].Value}.{control.Groups["number"].Value}";
        return Clause().Match(text) is { Success: true } clause ? clause.Groups["number"].Value : null;
    }

    [GeneratedRegex(
        @"^\s*(?:art(?:icle|\.)?\s*)?(?:21\s*[.(]?\s*2\s*[.)]?\s*\.?\s*)?[.(]?\s*(?<letter>[a-j])\s*\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    [GeneratedRegex(
        @"^\s*(?:annex\s+)?a[.\s]?\s*(?<theme>[5-8])\.(?<number>[1-9][0-9]?)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnexControl();

    [GeneratedRegex(
        @"^\s*(?:clause\s+)?(?<number>(?:[4-9]|10)(?:\.[1-9]){0,2})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
