using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Bicep.Types.Concrete;
using Infra.Tests.Bicep;

namespace Infra.Tests.Types;

/// <summary>The kind of a value - string, int, bool, object, array, null or unknown - and whether a type takes it.</summary>
internal static class ValueKinds
{
    private static readonly Dictionary<string, string> Functions = new()
    {
        ["guid"] = "string", ["uniqueString"] = "string", ["toLower"] = "string", ["string"] = "string", ["format"] = "string",
        ["cidrSubnet"] = "string", ["subscriptionResourceId"] = "string", ["resourceId"] = "string", ["replace"] = "string",
        ["union"] = "object", ["concat"] = "array", ["range"] = "array", ["empty"] = "bool", ["length"] = "int", ["int"] = "int",
    };

    /// <summary>Null where only a deployment can tell.</summary>
    public static string? Of(Syntax value, BicepFile file) => value.Kind switch
    {
        "string" => "string",
        "number" => "int",
        "unary_expression" => Of(value.Children[^1], file) == "int" ? "int" : "bool",
        "boolean" => "bool",
        "object" => "object",
        "array" or "for_statement" => "array",
        "null" => "null",
        "identifier" => file.Find(value.Text) switch
        {
            { Kind: "parameter_declaration", Target: { } declared } => declared,
            { Kind: "variable_declaration", Value: { } text } => Of(text, file),
            _ => null,
        },
        "ternary_expression" => Of(value.Children[1], file) is { } first && first != "null" ? first : Of(value.Children[2], file),
        "parenthesized_expression" => Of(value.Children[0], file),
        "call_expression" when value.Function is { } name => Functions.GetValueOrDefault(name),
        _ => null,
    };

    /// <summary>What speaks against the value; null for nothing.</summary>
    public static string? Problem(Syntax value, BicepFile file, TypeBase type)
    {
        var kind = Of(value, file);
        if (kind is null or "null")
            return null;
        if (!Takes(type, kind))
            return $"takes no {kind} ({Name(type)})";
        return value.Literal is { } literal && !TakesLiteral(type, literal, kind) ? $"does not take '{literal}' ({Name(type)})" : null;
    }

    private static bool Takes(TypeBase type, string kind) => type switch
    {
        AnyType => true,
        StringType or StringLiteralType => kind == "string",
        IntegerType => kind == "int",
        BooleanType => kind == "bool",
        ArrayType => kind == "array",
        ObjectType or DiscriminatedObjectType => kind == "object",
        UnionType union => union.Elements.Any(one => Takes(one.Type, kind)),
        _ => true,
    };

    private static bool TakesLiteral(TypeBase type, string literal, string kind) => type switch
    {
        StringLiteralType one => one.Value == literal,
        StringType text => literal.Length >= (text.MinLength ?? 0) && literal.Length <= (text.MaxLength ?? long.MaxValue)
            && (text.Pattern is null || Regex.IsMatch(literal, text.Pattern)),
        IntegerType whole when long.TryParse(literal, CultureInfo.InvariantCulture, out var number) =>
            number >= (whole.MinValue ?? long.MinValue) && number <= (whole.MaxValue ?? long.MaxValue),
        UnionType union => union.Elements.Any(one => Takes(one.Type, kind) && TakesLiteral(one.Type, literal, kind)),
        _ => true,
    };

    private static string Name(TypeBase type) => type switch
    {
        StringLiteralType one => $"'{one.Value}'",
        UnionType union => string.Join(" | ", union.Elements.Select(one => Name(one.Type))),
        _ => type.GetType().Name,
    };
}
