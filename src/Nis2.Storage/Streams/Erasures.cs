using System.Text.Json;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

internal static class Erasures
{
    private static readonly string EventType =
        ((EventTypeAttribute)Attribute.GetCustomAttribute(typeof(ErasedEvent), typeof(EventTypeAttribute))!).Name;

    public static bool IsErasure(StoredEvent stored) => stored.Type == EventType;

    public static IReadOnlySet<int> VersionsErasedBy(IEnumerable<StoredEvent> events) =>
        events.Where(IsErasure).SelectMany(stored => Versions(stored.Facts)).ToHashSet();

    /// <exception cref="InvalidDataException">The facts are gone or were changed.</exception>
    public static IReadOnlyList<int> Versions(string facts)
    {
        try
        {
            return JsonSerializer.Deserialize<ErasedEvent>(facts, DomainJson.Options)!.Versions;
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDataException("An erasure does not say any more what it erased.", unreadable);
        }
    }
}
