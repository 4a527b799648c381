using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>Workflows: read-only unless a job says more, every action at one full version, no secret where identity will do.</summary>
public sealed partial class WorkflowRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var (path, text) in deployment.Texts.Where(one => one.Key.StartsWith(".github/workflows/", StringComparison.Ordinal)))
        {
            var yaml = Yaml.Read(text);
            if (Yaml.Text(Yaml.Child(yaml, "permissions") ?? yaml, "contents") != "read")
                yield return new Finding("workflow", path, 1, "permissions begin with contents: read");
            foreach (Match action in Uses().Matches(text).Where(action => !FullVersion().IsMatch(action.Groups[1].Value)))
                yield return new Finding("workflow", path, 1, $"{action.Groups[1].Value} is not one full version");
            foreach (Match secret in Secret().Matches(text).Where(secret => secret.Groups[1].Value != "GITHUB_TOKEN"))
                yield return new Finding("workflow", path, 1, $"the secret {secret.Groups[1].Value}: deployment goes by identity");
            foreach (var (name, job) in Yaml.Children(yaml, "jobs"))
            {
                if (Yaml.Text(job, "timeout-minutes") is null && Yaml.Text(job, "uses") is null)
                    yield return new Finding("workflow", path, 1, $"{name} may run for ever");
            }
        }
    }

    [GeneratedRegex(@"uses:\s*(\S+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\./|@v\d+\.\d+\.\d+$|@[0-9a-f]{40}$")]
    private static partial Regex FullVersion();

    [GeneratedRegex(@"\bsecrets\.(\w+)")]
    private static partial Regex Secret();
}
