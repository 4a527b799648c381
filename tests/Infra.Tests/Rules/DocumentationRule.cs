using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>Every setting stands in the README, every variable of azd in the deployment guide.</summary>
public sealed partial class DocumentationRule : IRule
{
    private const string Readme = "README.md";
    private const string Guide = "docs/operations/deployment.md";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var readme = deployment.Texts[Readme];
        foreach (var name in deployment.Code.Settings.Where(name => !name.StartsWith("WEBSITE_", StringComparison.Ordinal) && !readme.Contains($"`{name}`")))
            yield return new Finding("documentation", Readme, 1, $"nothing says what {name} is");
        foreach (Match variable in Variable().Matches(deployment.Texts["infra/main.parameters.json"]))
        {
            if (!deployment.Texts[Guide].Contains(variable.Value))
                yield return new Finding("documentation", Guide, 1, $"nothing says what {variable.Value} is");
        }
    }

    [GeneratedRegex("NIS2_[A-Z0-9_]+")]
    private static partial Regex Variable();
}
