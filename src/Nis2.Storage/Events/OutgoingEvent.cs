using NodaTime;
using Nis2.Storage.Streams;

namespace Nis2.Storage.Events;

/// <summary>An event on its way out: facts only, never what can be erased.</summary>
/// <param name="Facts">JSON; null where they are too large to travel.</param>
public sealed record OutgoingEvent(int Version, Instant At, string Type, int SchemaVersion, string? Facts)
{
    /// <param name="travels">What is too large for the event's row is too large to travel, now and whenever it is read again.</param>
    internal static OutgoingEvent From(StoredEvent stored, bool travels) =>
        new(stored.Version, stored.At, stored.Type, stored.SchemaVersion, travels ? stored.Facts : null);
}
