using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Http;

/// <summary>An event of a subject's stream.</summary>
/// <param name="At">When it was recorded, in real time.</param>
/// <param name="By">Opaque id of the person, source or process.</param>
/// <param name="Hash">SHA-256 in hexadecimal over these facts and the event before.</param>
/// <param name="Erased">True where its personal data was erased.</param>
public sealed record TimelineEntry(int Version, string Type, Instant At, string By, JsonNode? Facts, string Hash, bool Erased)
{
    internal static TimelineEntry Of(HistoryEvent entry) => new(
        entry.Recorded.Version,
        entry.Type,
        entry.Recorded.At,
        entry.Recorded.By,
        entry.Recorded.Facts is UnknownEvent unknown
            ? unknown.Facts.DeepClone()
            : JsonSerializer.SerializeToNode(entry.Recorded.Facts, entry.Recorded.Facts.GetType(), DomainJson.Options),
        entry.Hash,
        entry.Erased);
}
