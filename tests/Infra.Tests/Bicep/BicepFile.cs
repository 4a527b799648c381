namespace Infra.Tests.Bicep;

/// <summary>A Bicep file by its declarations.</summary>
public sealed class BicepFile
{
    public BicepFile(string path, Syntax root)
    {
        Path = path;
        Root = root;
        var decorators = new List<Syntax>();
        var declarations = new List<Declaration>();
        foreach (var child in root.Children)
        {
            if (child.Kind == "decorators")
            {
                decorators.AddRange(child.Children.Select(one => one.Children[0]));
                continue;
            }

            if (child.Kind.EndsWith("_declaration", StringComparison.Ordinal))
                declarations.Add(Read(child, [.. decorators]));
            decorators.Clear();
        }

        Declarations = declarations;
    }

    public string Path { get; }

    public Syntax Root { get; }

    public IReadOnlyList<Declaration> Declarations { get; }

    public IEnumerable<Declaration> Parameters => Of("parameter_declaration");

    public IEnumerable<Declaration> Variables => Of("variable_declaration");

    public IEnumerable<Declaration> Outputs => Of("output_declaration");

    public IEnumerable<Declaration> Modules => Of("module_declaration");

    /// <summary>Those that the file deploys.</summary>
    public IEnumerable<Declaration> Resources => Of("resource_declaration");

    public IEnumerable<Declaration> AnyResources => Resources.Concat(Of("existing_declaration"));

    public Declaration? Find(string name) => Declarations.FirstOrDefault(one => one.Name == name);

    private IEnumerable<Declaration> Of(string kind) => Declarations.Where(one => one.Kind == kind);

    private Declaration Read(Syntax node, IReadOnlyList<Syntax> decorators)
    {
        var parts = node.Children;
        var typed = node.Kind is "parameter_declaration" or "output_declaration";
        var target = node.Kind switch
        {
            "variable_declaration" => null,
            _ when typed => string.Concat(parts[1].All().Select(one => one.Text)),
            _ => parts.Count > 1 ? parts[1].Literal : null,
        };
        var valueAt = node.Kind == "variable_declaration" ? 1 : 2;
        return new Declaration(
            Path, node.Kind, parts[0].Text, target, parts.Count > valueAt ? parts[valueAt] : null, node.Line, decorators);
    }
}
