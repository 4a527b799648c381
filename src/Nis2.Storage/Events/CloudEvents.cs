using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Events;

/// <summary>CloudEvents 1.0 in structured mode.</summary>
internal static class CloudEvents
{
    private const int MaxId = 128;

    /// <summary>Organisation, subject and version; hashed where that is too long for a message id.</summary>
    public static string Id(string organisation, SubjectId subject, int version)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{organisation}:{subject}:{version}");
        return id.Length <= MaxId ? id : OpaqueId.From(organisation, subject.Value, version.ToString(CultureInfo.InvariantCulture));
    }

    public static OutgoingMessage Message(string organisation, OutboxEntry entry, OutgoingEvent published)
    {
        var id = Id(organisation, entry.Subject, published.Version);
        return new OutgoingMessage(
            id,
            Type(published),
            "application/cloudevents+json; charset=utf-8",
            Write(organisation, entry.Subject, entry.Exercise, published),
            new Dictionary<string, object> { ["organisation"] = organisation, ["type"] = Type(published), ["exercise"] = entry.Exercise });
    }

    private static string Type(OutgoingEvent published) => $"nis2.{published.Type}";

    /// <summary>The same bytes for the same event, whenever it is written.</summary>
    public static ReadOnlyMemory<byte> Write(string organisation, SubjectId subject, bool exercise, OutgoingEvent published)
    {
        var source = $"/organisations/{Uri.EscapeDataString(organisation)}/{subject.Kind}s/{subject}";
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("specversion", "1.0");
        json.WriteString("id", Id(organisation, subject, published.Version));
        json.WriteString("source", source);
        json.WriteString("type", Type(published));
        json.WriteString("subject", subject.Value);
        json.WriteString("time", InstantPattern.ExtendedIso.Format(published.At));
        json.WriteNumber("subjectversion", published.Version);
        json.WriteNumber("schemaversion", published.SchemaVersion);
        json.WriteBoolean("exercise", exercise);
        json.WriteString("datacontenttype", "application/json");
        if (published.Facts is null)
        {
            // The extension for data that is too large to travel: where to find it.
            json.WriteString("dataref", string.Create(CultureInfo.InvariantCulture, $"{source}?version={published.Version}"));
        }
        else
        {
            json.WritePropertyName("data");
            json.WriteRawValue(published.Facts, skipInputValidation: true);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
