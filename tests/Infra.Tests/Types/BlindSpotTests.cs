using Infra.Tests.Bicep;
using Infra.Tests.Rules;

namespace Infra.Tests.Types;

/// <summary>Every property of every resource, misspelt one after the other: what is not found must be free by its nature.</summary>
public sealed class BlindSpotTests
{
    // Names that are the author's to choose, and places where the type data takes any name beside those that it knows.
    private static readonly string[] Free =
    [
        "tags.", "identity.userAssignedIdentities.", "properties.notifications.", "properties.features.",
        "properties.criteria.allOf.metricNamespace",
    ];

    private static readonly string[] Meta = ["parent", "scope", "dependsOn"];

    [Fact]
    public void FindsEveryMisspeltProperty()
    {
        var all = Deployment.Current.Bicep.Values
            .SelectMany(file => file.Resources.SelectMany(resource => Misspelt(file, resource)))
            .ToList();
        var unseen = all.Where(one => !one.Found).Select(one => one.What).ToList();
        Assert.True(all.Count > 200, $"only {all.Count} properties");
        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
    }

    private static IEnumerable<(string What, bool Found)> Misspelt(BicepFile file, Declaration resource)
    {
        var type = ResourceTypes.Find(resource.Target!)!;
        var before = new TypeChecker(file).CheckResource(resource, type).Count();
        foreach (var (path, body) in Variants(resource.Body!, ""))
        {
            if (Free.Any(path.StartsWith) || Meta.Contains(path))
                continue;
            var changed = resource with { Value = body };
            yield return ($"{file.Path} {resource.Name}: {path}", new TypeChecker(file).CheckResource(changed, type).Count() > before);
        }
    }

    // Each of the object's properties misspelt alone, and those of the objects and lists below it.
    private static IEnumerable<(string Path, Syntax Changed)> Variants(Syntax node, string path)
    {
        for (var i = 0; i < node.Children.Count; i++)
        {
            var (at, child) = (i, node.Children[i]);
            if (node.Kind == "object" && child.Kind == "object_property")
            {
                var name = child.Children[0].Kind == "string" ? child.Children[0].Literal : child.Children[0].Text;
                if (name is null)
                    continue;
                var misspelt = child.Children[0] with { Kind = "identifier", Text = name + "x", Children = [] };
                yield return (path + name, With(node, at, With(child, 0, misspelt)));
                foreach (var (below, changed) in Variants(child.Children[1], $"{path}{name}."))
                    yield return (below, With(node, at, With(child, 1, changed)));
            }
            else if (node.Kind is "array" or "for_statement" && child.Kind == "object")
            {
                foreach (var (below, changed) in Variants(child, path))
                    yield return (below, With(node, at, changed));
            }
        }
    }

    private static Syntax With(Syntax node, int at, Syntax child) =>
        node with { Children = [.. node.Children.Select((one, i) => i == at ? child : one)] };
}
