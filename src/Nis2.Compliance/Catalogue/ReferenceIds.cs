using System.Text.RegularExpressions;

namespace Nis2.Compliance.Catalogue;

/// <summary>The one spelling of ids that people write in many ways. Clause 8.2 and control A.8.2 never meet.</summary>
public static partial class ReferenceIds
{
    /// <summary>
    /// <c>Art.21(2)(a)</c> from <c>Art. 21 (2) a</c>, <c>21.2.a</c> or <c>(a)</c>, <c>Art.23(4)</c> from <c>article 23 (4)</c>,
    /// <c>Reg.2024/2690:3.2</c> from <c>2690:3.2</c>, <c>nis2:registration</c> in any case; null for anything else.
    /// </summary>
    public static string? Requirement(string text)
    {
        if (Measure().Match(text) is { Success: true } measure)
            return $"Art.21(2)({measure.Groups["letter"].Value.ToLowerInvariant()})";
        if (Provision().Match(text) is { Success: true } provision)
            return string.Concat(["Art.", provision.Groups["article"].Value, .. Parts(provision)]);
        if (Annex2690().Match(text) is { Success: true } annex)
            return $"Reg.2024/2690:{annex.Groups["number"].Value}";
        return Duty().Match(text) is { Success: true } duty ? $"nis2:{duty.Groups["name"].Value.ToLowerInvariant()}" : null;
    }

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

    private static IEnumerable<string> Parts(Match provision) =>
        provision.Groups["part"].Captures.Select(part => $"({part.Value.ToLowerInvariant()})");

    [GeneratedRegex(
        @"^\s*art(?:icle|\.)?\s*(?<article>[1-9][0-9]?)(?:\s*\(\s*(?<part>[1-9][0-9]?|[a-z])\s*\))*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provision();

    [GeneratedRegex(
        @"^\s*(?:reg\.?\s*)?(?:2024[/-])?2690\s*:\s*(?<number>[1-9][0-9]?(?:\.[1-9][0-9]?)?)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annex2690();

    [GeneratedRegex(@"^\s*nis2:(?<name>[a-z][a-z-]{0,40})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"^\s*(?:annex\s+)?a[.\s]?\s*(?<theme>[5-8])\.(?<number>[1-9][0-9]?)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnexControl();

    [GeneratedRegex(
        @"^\s*(?:clause\s+)?(?<number>(?:[4-9]|10)(?:\.[1-9]){0,2})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
