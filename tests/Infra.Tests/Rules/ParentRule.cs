namespace Infra.Tests.Rules;

/// <summary>A child stands below a resource of its parent's type, an extension on a resource of the same file.</summary>
public sealed class ParentRule : IRule
{
    private static readonly string[] Extensions =
        ["Microsoft.Authorization/locks", "Microsoft.Authorization/roleAssignments"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var file in deployment.Bicep.Values)
        {
            foreach (var resource in file.AnyResources)
            {
                var segments = resource.Type.Split('/');
                var parent = resource.At("parent")?.All().FirstOrDefault(node => node.Kind == "identifier")?.Text;
                if (segments.Length > 2 && (parent is null || file.Find(parent)?.Type != string.Join('/', segments[..^1])))
                    yield return new Finding("parent", file.Path, resource.Line, $"{resource.Name} stands below {parent ?? "nothing"}");
                if (segments.Length == 2 && parent is not null)
                    yield return new Finding("parent", file.Path, resource.Line, $"{resource.Name} is nobody's child");
                if (Extensions.Contains(resource.Type)
                    && file.AnyResources.All(one => one.Name != resource.At("scope")?.Text))
                    yield return new Finding("parent", file.Path, resource.Line, $"{resource.Name} stands on nothing");
            }
        }
    }
}
