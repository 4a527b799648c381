using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Subjects;

/// <summary>ISO 8601 with an offset or Z; a local time without either is refused, because it names no instant.</summary>
public sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(reader.GetString() ?? string.Empty);
        return parsed.Success
            ? parsed.Value.ToInstant()
            : throw new JsonException("Not an instant: ISO 8601 with an offset is needed, such as 2026-11-10T09:17:00+01:00.");
    }

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}
