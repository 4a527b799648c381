using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>Every alert has its runbook and every runbook its alert; each says what it means, what to look at and how it ends.</summary>
public sealed partial class RunbookRule : IRule
{
    private const string Folder = "docs/operations/runbooks/";

    // A budget is no alert of Azure Monitor, and somebody gets its mails all the same.
    private const string Budget = "budget";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var alerts = deployment.Bicep.Where(one => one.Key.StartsWith("infra/monitoring/", StringComparison.Ordinal))
            .SelectMany(one => Alert().Matches(deployment.Texts[one.Key]).Select(match => match.Groups[1].Value))
            .Append(Budget)
            .ToHashSet();
        var pages = deployment.Texts.Where(one => one.Key.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(one => one.Key[Folder.Length..^3], one => one.Value);
        foreach (var alert in alerts.Where(alert => !pages.ContainsKey(alert)))
            yield return new Finding("runbook", Folder + alert + ".md", 1, $"nothing says what to do at {alert}");
        foreach (var (name, text) in pages)
        {
            if (!alerts.Contains(name))
                yield return new Finding("runbook", Folder + name + ".md", 1, $"there is no alert {name}");
            if (!text.StartsWith($"# {name}\n", StringComparison.Ordinal) || !text.Contains("**What it means.**")
                || !text.Contains("## How it ends\n\n- ") || Step().Count(text) != 3)
                yield return new Finding("runbook", Folder + name + ".md", 1, "what it means, three things to look at first, how it ends");
        }
    }

    [GeneratedRegex(@"name: '\$\{namePrefix\}-(?!people)([a-z-]+)'")]
    private static partial Regex Alert();

    [GeneratedRegex(@"^[1-9]\. ", RegexOptions.Multiline)]
    private static partial Regex Step();
}
