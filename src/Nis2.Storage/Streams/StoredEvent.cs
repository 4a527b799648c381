using System.Text.Json.Nodes;
using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>An event as its row holds it, large parts fetched from their blobs.</summary>
/// <param name="Facts">JSON, to the byte as it was hashed.</param>
internal sealed record StoredEvent(
    int Version,
    string Type,
    int SchemaVersion,
    Instant At,
    string By,
    string CommandId,
    string Facts,
    ErasablePart? Erasable,
    string Previous,
    string Hash)
{
    public StoredFacts ToFacts() => new(
        Type, SchemaVersion, JsonNode.Parse(Facts)!.AsObject(), Erasable?.Text is { } text ? JsonNode.Parse(text)!.AsObject() : null);

    public RecordedEvent ToRecorded(SubjectEvent facts) => new(Version, At, By, CommandId, facts);

    public StoredEvent Erase() => this with { Erasable = Erasable is null ? null : Erasable with { Text = null, Salt = null } };
}
