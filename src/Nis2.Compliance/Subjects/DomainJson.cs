using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Nis2.Compliance.Subjects;

/// <summary>Facts as JSON: camelCase, enums as kebab-case words, instants as ISO 8601 in UTC, periods as ISO 8601.</summary>
public static class DomainJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Whether two values are written alike; records that hold lists don't compare by their content.</summary>
    public static bool Same<T>(T one, T other) => JsonSerializer.Serialize(one, Options) == JsonSerializer.Serialize(other, Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            MaxDepth = 32,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.Default,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetNullsBeAbsent } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new LocalDateConverter());
        options.Converters.Add(new PeriodConverter());
        options.Converters.Add(new DurationConverter());
        options.MakeReadOnly();
        return options;
    }

    // Nulls are not written, so what may be null may be absent: otherwise an event could not be read back.
    private static void LetNullsBeAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property is { IsRequired: true, IsSetNullable: true }))
            property.IsRequired = false;
    }
}
