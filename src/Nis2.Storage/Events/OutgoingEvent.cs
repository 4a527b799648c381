using NodaTime;
using Nis2.Storage.Streams;

namespace Nis2.Storage.Events;

/// <summary>An event on its way out: facts only, never what can be erased.</summary>
/// <param name="Facts">JSON; null where they are too large to travel.</param>
public sealed record OutgoingEvent(int Version, Instant At, string Type, int SchemaVersion, string? Facts)
{
    private const int MaxFacts = 32 * 1024;

    internal static OutgoingEvent From(StoredEvent stored) =>
        new(stored.Version, stored.At, stored.Type, stored.SchemaVersion, stored.Facts.Length > MaxFacts ? null : stored.Facts);
}
