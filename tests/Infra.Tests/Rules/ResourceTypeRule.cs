using Infra.Tests.Types;

namespace Infra.Tests.Rules;

/// <summary>Every resource has a type and version that exist, one version for a type, and no preview.</summary>
public sealed class ResourceTypeRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var all = deployment.Bicep.Values.SelectMany(file => file.AnyResources).ToList();
        foreach (var resource in all)
        {
            var versions = ResourceTypes.VersionsOf(resource.Type);
            if (versions.Count == 0)
                yield return new Finding("resource-type", resource.File, resource.Line, $"no type {resource.Type}");
            else if (!versions.Contains(resource.Version))
                yield return new Finding(
                    "api-version", resource.File, resource.Line, $"{resource.Type} has no {resource.Version}; newest {versions[^1]}");
            if (resource.Version.EndsWith("preview", StringComparison.Ordinal))
                yield return new Finding("api-version", resource.File, resource.Line, $"{resource.Target} is a preview");
        }

        foreach (var type in all.GroupBy(one => one.Type).Where(one => one.Select(r => r.Version).Distinct().Count() > 1))
        {
            foreach (var resource in type)
                yield return new Finding("api-version", resource.File, resource.Line, $"{type.Key} in several versions");
        }
    }
}
