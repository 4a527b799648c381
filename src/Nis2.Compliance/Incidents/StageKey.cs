using System.Text.RegularExpressions;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// Keys of stages: the main duty's are the stage's own names; a further duty's begin with its id, as <c>gdpr.notification</c>.
/// </summary>
public static partial class StageKey
{
    public static string Of(string duty, string stage) => duty == ReportingDuty.Main ? stage : $"{duty}.{stage}";

    public static string DutyOf(string key) => key.IndexOf('.') is > 0 and var dot ? key[..dot] : ReportingDuty.Main;

    /// <summary>Without the duty.</summary>
    public static string Local(string key) => key[(key.IndexOf('.') + 1)..];

    /// <summary>Without the duty and the number of a repeated request: what rules, titles and reminders are named by.</summary>
    public static string Name(string key) => Number().Replace(Local(key), string.Empty);

    [GeneratedRegex("-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
