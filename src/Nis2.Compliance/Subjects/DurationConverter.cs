using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Subjects;

/// <summary>Elapsed time as ISO 8601 in days, hours, minutes and seconds, such as <c>PT4H</c>; a day is 24 hours here.</summary>
public sealed class DurationConverter : JsonConverter<Duration>
{
    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parsed = PeriodPattern.NormalizingIso.Parse(reader.GetString() ?? string.Empty);
        return parsed.Success && parsed.Value is { Years: 0, Months: 0 }
            ? parsed.Value.ToDuration()
            : throw new JsonException("Not a duration: ISO 8601 without months or years is needed, such as PT4H or P7D.");
    }

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words.Of(value));
}
