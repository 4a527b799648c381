using Infra.Tests.Bicep;
using Infra.Tests.Types;

namespace Infra.Tests.Rules;

/// <summary>Every module is given what it asks for and asked for what it gives, in the right kind.</summary>
public sealed class ModuleRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment) => deployment.Bicep.Values.SelectMany(file => Check(deployment, file));

    private static IEnumerable<Finding> Check(Deployment deployment, BicepFile file)
    {
        foreach (var module in file.Modules)
        {
            if (Target(deployment, file, module) is not { } target)
            {
                yield return new Finding("module", file.Path, module.Line, $"no file {module.Target}");
                continue;
            }

            foreach (var what in Inputs(file, module, target))
                yield return new Finding("module", file.Path, module.Line, $"{module.Name}: {what}");
        }

        foreach (var node in file.Root.All())
        {
            if (node.Path is [var name, "outputs", var output] && file.Find(name) is { Kind: "module_declaration" } module
                && Target(deployment, file, module) is { } target && target.Outputs.All(one => one.Name != output))
                yield return new Finding("module", file.Path, node.Line, $"{name} has no output {output}");
        }
    }

    private static IEnumerable<string> Inputs(BicepFile file, Declaration module, BicepFile target)
    {
        var given = module.At("params")?.Properties.ToList() ?? [];
        foreach (var (name, value) in given)
        {
            if (target.Parameters.FirstOrDefault(one => one.Name == name) is not { } parameter)
                yield return $"{target.Path} has no parameter {name}";
            else if (ValueKinds.Of(value, file) is { } kind && kind != "null" && kind != parameter.Target)
                yield return $"{name} is {parameter.Target}, given {kind}";
            else if (parameter.Decorator("allowed") is { } allowed && value.Literal is { } literal
                && allowed.Arguments[0].Children.All(one => one.Literal != literal))
                yield return $"{name} does not allow '{literal}'";
        }

        foreach (var missing in target.Parameters.Where(one => one.Value is null && given.All(g => g.Name != one.Name)))
            yield return $"{missing.Name} is missing";
    }

    private static BicepFile? Target(Deployment deployment, BicepFile file, Declaration module)
    {
        var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
        return module.Target is { } path ? deployment.Bicep.GetValueOrDefault(folder + path) : null;
    }
}
