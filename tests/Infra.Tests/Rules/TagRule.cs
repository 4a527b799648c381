using Azure.Bicep.Types.Concrete;
using Infra.Tests.Types;

namespace Infra.Tests.Rules;

/// <summary>Whatever can carry tags carries the environment's.</summary>
public sealed class TagRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment) =>
        from resource in deployment.Resources
        where ResourceTypes.Find(resource.Target!)?.Body.Type is ObjectType { Properties: var properties }
            && properties.TryGetValue("tags", out var tags) && !tags.Flags.HasFlag(ObjectTypePropertyFlags.ReadOnly)
        where resource.At("tags") is not { } given || given.All().All(node => node.Text != "tags")
        select new Finding("tags", resource.File, resource.Line, $"{resource.Name} has no tags");
}
