using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

internal static class Erasures
{
    private static readonly string EventType =
        ((EventTypeAttribute)Attribute.GetCustomAttribute(typeof(ErasedEvent), typeof(EventTypeAttribute))!).Name;

    public static bool IsErasure(StoredEvent stored) => stored.Type == EventType;

    public static IReadOnlySet<int> VersionsErasedBy(IEnumerable<StoredEvent> events) =>
        events.Where(IsErasure).SelectMany(stored => Versions(stored.Facts)).ToHashSet();

    public static IReadOnlyList<int> Versions(string facts) =>
        JsonNode.Parse(facts).Deserialize<ErasedEvent>(DomainJson.Options)!.Versions;
}
