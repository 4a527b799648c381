using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>The two versions of every hook use the same variables, and those are outputs of main.bicep or variables that azd has.</summary>
public sealed partial class HookRule : IRule
{
    private static readonly string[] OfAzd = ["AZURE_ENV_NAME", "AZURE_SUBSCRIPTION_ID"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var outputs = deployment.Main.Outputs.Select(one => one.Name).ToHashSet();
        var parameters = Variable().Matches(deployment.Texts["infra/main.parameters.json"]).Select(one => one.Value).ToHashSet();
        foreach (var (path, text) in deployment.Texts.Where(one => one.Key.StartsWith("infra/hooks/", StringComparison.Ordinal)))
        {
            var used = Variable().Matches(text).Select(one => one.Value).ToHashSet();
            foreach (var name in used.Where(name => !outputs.Contains(name) && !parameters.Contains(name) && !OfAzd.Contains(name)))
                yield return new Finding("hook", path, 1, $"nobody sets {name}");
            var other = path.EndsWith(".sh", StringComparison.Ordinal) ? path[..^3] + ".ps1" : path[..^4] + ".sh";
            if (!deployment.Texts.TryGetValue(other, out var twin))
                yield return new Finding("hook", path, 1, $"{other} is missing");
            else if (!used.SetEquals(Variable().Matches(twin).Select(one => one.Value)))
                yield return new Finding("hook", path, 1, $"{other} uses other variables");
            foreach (var name in Settings(text).Where(name => !deployment.Texts["infra/app/settings.bicep"].Contains($"  {name}: ")))
                yield return new Finding("hook", path, 1, $"the app has no setting {name}");
        }
    }

    // Of the local settings that a hook writes, as JSON or as a table of PowerShell.
    private static IEnumerable<string> Settings(string text) =>
        text.IndexOf("Values", StringComparison.Ordinal) is > 0 and var from
            ? Setting().Matches(text[from..]).Select(one => one.Groups[1].Value)
            : [];

    [GeneratedRegex("""^ {4}"?([A-Za-z][A-Za-z0-9_]+)"?(?::| =) """, RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b(?:AZURE|NIS2|API|WEBHOOK|HOST|DATA|EVIDENCE|RECORDS|SERVICE_BUS|KEY_VAULT|IMMUTABILITY|ENTRA)_[A-Z0-9_]+\b")]
    private static partial Regex Variable();
}
