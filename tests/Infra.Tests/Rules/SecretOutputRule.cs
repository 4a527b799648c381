using Infra.Tests.Bicep;

namespace Infra.Tests.Rules;

/// <summary>Outputs stay with the deployment for everybody to read, so none holds a key, and nothing is asked for keys.</summary>
public sealed class SecretOutputRule : IRule
{
    private static readonly string[] Secret =
        ["connectionstring", "instrumentationkey", "primarykey", "secondarykey", "sharedkey", "password", "secretvalue"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var file in deployment.Bicep.Values)
        {
            foreach (var node in file.Root.All().Where(node => AsksForKeys(node)))
                yield return new Finding("secret-output", file.Path, node.Line, "keys are asked for: everything goes by identity");
            foreach (var output in file.Outputs.Where(one => Tells(one, file)))
                yield return new Finding("secret-output", file.Path, output.Line, $"{output.Name} tells a secret");
        }
    }

    private static bool Tells(Declaration output, BicepFile file) =>
        Secret.Any(word => Squeezed(output.Name).Contains(word))
        || output.Value!.All().Any(node => Secret.Any(word => Squeezed(node.Text).Contains(word))
            || (node.Kind == "identifier" && file.Find(node.Text)?.Decorator("secure") is not null));

    private static bool AsksForKeys(Syntax node) =>
        node.Kind == "call_expression"
        && node.Children[0].Children.Append(node.Children[0]).Any(name => name.Text.StartsWith("list", StringComparison.Ordinal));

    private static string Squeezed(string text) => text.Replace("_", "").ToLowerInvariant();
}
