using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>Addresses that open something are taken out of what the host records, in every table and column that holds addresses.</summary>
public sealed partial class RedactionRule : IRule
{
    private const string Path = "infra/monitoring/redaction.bicep";
    private static readonly string[] Columns = ["Url", "Data", "Name"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var text = deployment.Texts[Path];
        var open = deployment.Code.OpenTokenRoutes;
        if (open.Count == 0)
            yield return Found("the app has no address with a token any more");
        foreach (var route in open)
        {
            foreach (var column in Columns.Where(column => !text.Contains($"{column} has \"/{route}/\"")))
                yield return Found($"{column} keeps the token of /{route}");
            if (!deployment.Texts["src/Nis2Functions/Telemetry/Redaction.cs"].Contains($"/{route}/"))
                yield return Found($"the app's own telemetry keeps the token of /{route}");
        }

        foreach (var stream in new[] { "AppRequests", "AppDependencies" }.Where(stream => !text.Contains($"'Microsoft-Table-{stream}'")))
            yield return Found($"{stream} is not redacted");
        if (!Chained().IsMatch(deployment.Texts["infra/monitoring/telemetry.bicep"]))
            yield return Found("the workspace does not go through the rule");
    }

    private static Finding Found(string what) => new("redaction", Path, 1, what);

    [GeneratedRegex(@"ruleId: redaction\.outputs\.id")]
    private static partial Regex Chained();
}
