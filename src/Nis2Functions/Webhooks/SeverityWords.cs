using Nis2.Compliance.Incidents;

namespace Nis2Functions.Webhooks;

/// <summary>The words by which ticket systems tell how bad something is.</summary>
internal static class SeverityWords
{
    private static readonly string[] Prefixes = ["severity", "priority", "sev", "prio"];

    /// <summary>Null for any other word: no severity is guessed.</summary>
    public static Severity? Understand(string? word)
    {
        var plain = (word ?? string.Empty).Trim().ToLowerInvariant();
        if (Prefixes.FirstOrDefault(prefix => plain.StartsWith(prefix, StringComparison.Ordinal)) is { } found)
            plain = plain[found.Length..].TrimStart(':', '/', '-', '_', '=', ' ');
        return plain switch
        {
            "critical" or "blocker" or "emergency" or "p1" => Severity.Critical,
            "high" or "error" or "urgent" or "p2" => Severity.High,
            "medium" or "moderate" or "warning" or "normal" or "p3" => Severity.Medium,
            "low" or "note" or "minor" or "informational" or "info" or "p4" or "p5" => Severity.Low,
            _ => null,
        };
    }
}
