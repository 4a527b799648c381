namespace Infra.Tests.Bicep;

/// <summary>A named node of the parser's tree.</summary>
/// <param name="Field">What it is to its parent, where the grammar says so.</param>
/// <param name="Text">Of leaves only.</param>
public sealed record Syntax(string Kind, string? Field, string Text, int Line, IReadOnlyList<Syntax> Children)
{
    public IEnumerable<Syntax> All() => Children.SelectMany(child => child.All()).Prepend(this);

    /// <summary>The text of a string without interpolation; null for everything else.</summary>
    public string? Literal => Kind switch
    {
        "string" when Children.All(child => child.Kind is "string_content" or "escape_sequence") =>
            string.Concat(Children.Select(child => child.Text.Replace("\\'", "'"))),
        "number" or "boolean" => Text,
        _ => null,
    };

    /// <summary>Names and values of an object, in order; a name that is computed is null.</summary>
    public IEnumerable<(string? Name, Syntax Value)> Properties =>
        Children.Where(child => child is { Kind: "object_property", Children.Count: >= 2 })
            .Select(property => (Name(property.Children[0]), property.Children[1]));

    public Syntax? this[string name] => Properties.FirstOrDefault(property => property.Name == name).Value;

    /// <summary>The name of a called function; null where nothing is called by a plain name.</summary>
    public string? Function => Kind == "call_expression" && Children[0].Kind == "identifier" ? Children[0].Text : null;

    public IReadOnlyList<Syntax> Arguments => Children.FirstOrDefault(child => child.Kind == "arguments")?.Children ?? [];

    /// <summary><c>a.b.c</c> as its parts; null for anything else.</summary>
    public IReadOnlyList<string>? Path => Kind switch
    {
        "identifier" or "property_identifier" => [Text],
        "member_expression" when Children[0].Path is { } parent => [.. parent, Children[^1].Text],
        _ => null,
    };

    private static string? Name(Syntax name) => name.Kind == "string" ? name.Literal : name.Text;
}
