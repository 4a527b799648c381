using Infra.Tests.Bicep;

namespace Infra.Tests.Rules;

/// <summary>Every name stands for something, and every parameter and variable is used.</summary>
public sealed class SymbolRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment) => deployment.Bicep.Values.SelectMany(Check);

    private static IEnumerable<Finding> Check(BicepFile file)
    {
        var used = new HashSet<string>();
        foreach (var declaration in file.Declarations.Where(one => one.Value is not null))
        {
            foreach (var (name, line) in Names(declaration.Value!, []))
            {
                used.Add(name);
                if (file.Find(name) is null)
                    yield return new Finding("symbol", file.Path, line, $"nothing is called {name}");
            }
        }

        foreach (var unused in file.Parameters.Concat(file.Variables).Where(one => !used.Contains(one.Name)))
            yield return new Finding("symbol", file.Path, unused.Line, $"{unused.Name} is never used");
    }

    private static IEnumerable<(string Name, int Line)> Names(Syntax node, IReadOnlyList<string> loop)
    {
        switch (node.Kind)
        {
            case "identifier":
                return loop.Contains(node.Text) ? [] : [(node.Text, node.Line)];
            case "object_property":
                var computed = node.Children[0].Kind == "string" ? Names(node.Children[0], loop) : [];
                return computed.Concat(node.Children.Skip(1).SelectMany(child => Names(child, loop)));
            case "call_expression":
                return node.Children.Skip(1).SelectMany(child => Names(child, loop));
            case "for_statement":
                string[] variables = [.. loop, .. node.Children[0].All().Where(one => one.Text.Length > 0).Select(one => one.Text)];
                return Names(node.Children[1], loop).Concat(node.Children.Skip(2).SelectMany(child => Names(child, variables)));
            default:
                return node.Children.SelectMany(child => Names(child, loop));
        }
    }
}
