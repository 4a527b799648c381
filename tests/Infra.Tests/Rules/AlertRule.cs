using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>The alerts that there must be, over functions and messages that the app has.</summary>
public sealed partial class AlertRule : IRule
{
    private const string Path = "infra/monitoring/alerts.bicep";
    private static readonly string[] Needed = ["overdue-deadline", "failed-orchestration", "silent-sweep", "poison-messages"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var text = deployment.Texts[Path];
        foreach (var name in Needed)
        {
            if (!text.Contains($"-{name}'"))
                yield return new Finding("alert", Path, 1, $"no alert {name}");
        }

        foreach (Match function in FunctionName().Matches(text))
        {
            if (!deployment.Code.Functions.Contains(function.Groups[1].Value))
                yield return new Finding("alert", Path, 1, $"there is no function {function.Groups[1].Value}");
        }

        foreach (Match message in MessageStart().Matches(text))
        {
            if (!deployment.Code.Messages.Any(one => one.StartsWith(message.Groups[1].Value, StringComparison.Ordinal)))
                yield return new Finding("alert", Path, 1, $"no message begins with '{message.Groups[1].Value}'");
        }

        if (deployment.ResourcesOf("Microsoft.Consumption/budgets").SingleOrDefault()?.At("properties.notifications") is null)
            yield return new Finding("budget", "infra/monitoring/budget.bicep", 1, "no budget tells anybody");
    }

    [GeneratedRegex("Name == \"(\\w+)\"")]
    private static partial Regex FunctionName();

    [GeneratedRegex("startswith \"([^\"]+)\"")]
    private static partial Regex MessageStart();
}
