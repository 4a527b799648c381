using System.Text.RegularExpressions;

namespace Nis2.Compliance.Reports;

/// <summary>A stage key: <c>early-warning</c> of the duty <c>main</c>, or <c>gdpr.notification</c> of a further one.</summary>
public sealed partial record ReportStage(string Duty, string Stage)
{
    public const string Main = "main";

    public string Key => Duty == Main ? Stage : $"{Duty}.{Stage}";

    /// <summary>Without the number of a repeated request: what layouts know it by.</summary>
    public string Name => Number().Replace(Stage, string.Empty);

    public static bool TryParse(string key, out ReportStage stage)
    {
        var match = Pattern().Match(key);
        var duty = match.Groups["duty"] is { Success: true } named ? named.Value : Main;
        stage = new ReportStage(duty, match.Groups["stage"].Value);
        return match.Success;
    }

    [GeneratedRegex("^(?:(?<duty>[a-z0-9-]{1,40})\\.)?(?<stage>[a-z0-9-]{1,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
