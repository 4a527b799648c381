using Infra.Tests.Types;

namespace Infra.Tests.Rules;

/// <summary>Names, kinds, required ones and read-only ones: every property of every resource as its type has it.</summary>
public sealed class PropertyRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment) =>
        from file in deployment.Bicep.Values
        from resource in file.Resources
        let type = ResourceTypes.Find(resource.Target!)
        where type is not null
        from problem in new TypeChecker(file).CheckResource(resource, type)
        select new Finding("property", file.Path, problem.Line, $"{resource.Type} {problem.What}");
}
