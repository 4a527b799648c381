using Azure.Bicep.Types.Concrete;
using Infra.Tests.Bicep;

namespace Infra.Tests.Types;

/// <summary>Compares expressions with types. What only a deployment can know counts as fitting.</summary>
internal sealed class TypeChecker(BicepFile file)
{
    private static readonly string[] Meta = ["parent", "scope", "dependsOn"];

    public IEnumerable<(int Line, string What)> CheckResource(Declaration resource, ResourceType type) =>
        Check(resource.Body!, type.Body.Type, "", isResource: true);

    private IEnumerable<(int Line, string What)> Check(
        Syntax value, TypeBase type, string path, bool isResource = false, bool partial = false)
    {
        switch (value.Kind)
        {
            case "identifier" when file.Find(value.Text) is { Kind: "variable_declaration", Value: { } text }:
                return Check(text, type, path, partial: partial);
            case "ternary_expression":
                return value.Children.Skip(1).SelectMany(branch => Check(branch, type, path, partial: partial));
            case "parenthesized_expression":
                return Check(value.Children[0], type, path, partial: partial);
            case "call_expression" when value.Function == "union":
                return value.Arguments.SelectMany(part => Check(part, type, path, partial: true));
            case "object" when Object(type, value) is { } members:
                return CheckObject(value, members, path, isResource, partial);
            case "object" when type is DiscriminatedObjectType choice:
                return [(value.Line, $"{path}: {choice.Discriminator} is one of {string.Join(", ", choice.Elements.Keys)}")];
            case "array" when Item(type) is { } item:
                return value.Children.SelectMany((one, i) => Check(one, item, $"{path}[{i}]"));
            case "for_statement" when Item(type) is { } item:
                return Check(value.Children[^1], item, path + "[]");
            case "if_statement":
                return Check(value.Children[^1], type, path, partial: partial);
            default:
                return ValueKinds.Problem(value, file, type) is { } problem ? [(value.Line, $"{path}: {problem}")] : [];
        }
    }

    private IEnumerable<(int Line, string What)> CheckObject(Syntax value, Members members, string path, bool isResource, bool partial)
    {
        foreach (var (name, given) in value.Properties)
        {
            if (name is null || (isResource && Meta.Contains(name)))
                continue;
            var here = path.Length == 0 ? name : $"{path}.{name}";
            if (!members.Properties.TryGetValue(name, out var property))
            {
                if (members.Additional is null)
                    yield return (given.Line, $"{here}: no such property");
                else
                    foreach (var problem in Check(given, members.Additional, here))
                        yield return problem;
                continue;
            }

            if (property.Flags.HasFlag(ObjectTypePropertyFlags.ReadOnly))
                yield return (given.Line, $"{here}: read only");
            foreach (var problem in Check(given, property.Type.Type, here))
                yield return problem;
        }

        if (partial)
            yield break;
        var names = value.Properties.Select(one => one.Name).ToHashSet();
        var ignored = isResource ? new[] { "type", "apiVersion", "id" } : [];
        foreach (var (name, property) in members.Properties)
        {
            if (property.Flags.HasFlag(ObjectTypePropertyFlags.Required) && !names.Contains(name) && !ignored.Contains(name)
                && !property.Flags.HasFlag(ObjectTypePropertyFlags.ReadOnly))
                yield return (value.Line, $"{(path.Length == 0 ? name : $"{path}.{name}")}: required");
        }
    }

    private sealed record Members(IReadOnlyDictionary<string, ObjectTypeProperty> Properties, TypeBase? Additional);

    private static Members? Object(TypeBase type, Syntax value)
    {
        switch (type)
        {
            case ObjectType plain:
                return new Members(plain.Properties, plain.AdditionalProperties?.Type);
            case DiscriminatedObjectType choice when value[choice.Discriminator]?.Literal is { } literal
                && choice.Elements.TryGetValue(literal, out var chosen) && chosen.Type is ObjectType element:
                var all = new Dictionary<string, ObjectTypeProperty>(choice.BaseProperties);
                foreach (var (name, property) in element.Properties)
                    all[name] = property;
                return new Members(all, element.AdditionalProperties?.Type);
            case UnionType union:
                return union.Elements.Select(one => Object(one.Type, value)).FirstOrDefault(one => one is not null);
            default:
                return null;
        }
    }

    private static TypeBase? Item(TypeBase type) => (type as ArrayType)?.ItemType.Type;
}
