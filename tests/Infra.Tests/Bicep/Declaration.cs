namespace Infra.Tests.Bicep;

/// <summary>A declaration of any kind with its decorators.</summary>
/// <param name="Kind">As the grammar calls it.</param>
/// <param name="Target">Of a resource its type and version, of a module its path, of a parameter or output its type.</param>
/// <param name="Value">Of a resource or module, conditions and loops included; of a parameter its default.</param>
public sealed record Declaration(
    string File, string Kind, string Name, string? Target, Syntax? Value, int Line, IReadOnlyList<Syntax> Decorators)
{
    public bool IsExisting => Kind == "existing_declaration";

    public string Type => Target!.Split('@')[0];

    public string Version => Target!.Split('@')[^1];

    /// <summary>The object inside conditions and loops.</summary>
    public Syntax? Body => Unwrap(Value);

    public bool IsLoop => Value?.Kind == "for_statement";

    /// <summary>The value at a path such as <c>properties.sku.name</c>.</summary>
    public Syntax? At(string path) => path.Split('.').Aggregate(Body, (here, name) => here?[name]);

    public Syntax? Decorator(string name) => Decorators.FirstOrDefault(one => one.Function == name);

    private static Syntax? Unwrap(Syntax? value) =>
        value?.Kind is "for_statement" or "if_statement" ? Unwrap(value.Children[^1]) : value;
}
