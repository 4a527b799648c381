using System.Text.Json;
using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>main.parameters.json gives main.bicep its parameters: those that exist, and all that have no default.</summary>
public sealed partial class ParametersFileRule : IRule
{
    private const string Path = "infra/main.parameters.json";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        using var json = JsonDocument.Parse(deployment.Texts[Path]);
        var root = json.RootElement;
        if (!root.TryGetProperty("contentVersion", out _) || !root.TryGetProperty("$schema", out var schema)
            || !schema.GetString()!.EndsWith("deploymentParameters.json#", StringComparison.Ordinal))
            yield return Found("$schema and contentVersion are those of a parameters file");
        var given = root.GetProperty("parameters").EnumerateObject().ToDictionary(one => one.Name, one => one.Value);
        var declared = deployment.Main.Parameters.ToDictionary(one => one.Name);
        foreach (var (name, value) in given)
        {
            if (!declared.TryGetValue(name, out var parameter))
                yield return Found($"main.bicep has no parameter {name}");
            else if (value.EnumerateObject().Select(one => one.Name).ToArray() is not ["value"])
                yield return Found($"{name} has a value and nothing else");
            else if (Substitution().Match(value.GetProperty("value").GetString()!) is not { Success: true } variable)
                yield return Found($"{name} is no variable of azd");
            else if (parameter.Target != "string" && !variable.Groups[2].Success)
                yield return Found($"{name} is {parameter.Target}: its variable needs a default");
            else if (variable.Groups[2].Success && parameter.Value?.Literal is { } fallback && fallback != variable.Groups[2].Value)
                yield return Found($"{name} is '{variable.Groups[2].Value}' here and '{fallback}' in main.bicep");
        }

        foreach (var missing in declared.Values.Where(one => one.Value is null && !given.ContainsKey(one.Name)))
            yield return Found($"{missing.Name} has no default and is not given");
    }

    private static Finding Found(string what) => new("parameters-file", Path, 1, what);

    [GeneratedRegex(@"^\$\{([A-Z][A-Z0-9_]*)(?:=([^}]*))?\}$")]
    private static partial Regex Substitution();
}
