using NodaTime;

namespace Nis2.Storage.Streams;

/// <summary>An event with all that its hash covers, for whoever checks the chain without us.</summary>
/// <param name="Facts">JSON, to the byte as it was hashed.</param>
/// <param name="Erasable">JSON beside the facts; null where there is none, or where it was erased.</param>
/// <param name="ErasableHash">What the chain holds of it; null where there never was any.</param>
/// <param name="Previous">Hash of the event before.</param>
public sealed record ChainedEvent(
    int Version,
    string Type,
    int SchemaVersion,
    Instant At,
    string By,
    string CommandId,
    string Facts,
    string? Erasable,
    string? ErasableHash,
    string Previous,
    string Hash)
{
    internal static ChainedEvent Of(StoredEvent stored) => new(
        stored.Version,
        stored.Type,
        stored.SchemaVersion,
        stored.At,
        stored.By,
        stored.CommandId,
        stored.Facts,
        stored.Erasable?.Text,
        stored.Erasable?.Hash,
        stored.Previous,
        stored.Hash);
}
