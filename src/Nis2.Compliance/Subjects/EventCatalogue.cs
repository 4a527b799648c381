using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Nis2.Compliance.Subjects;

/// <summary>
/// Turns the events of one kind, and <see cref="ErasedEvent"/>, into JSON and back, whatever schema version they were written in.
/// </summary>
public sealed class EventCatalogue
{
    private readonly ISubjectKind kind;
    private readonly Dictionary<string, EventShape> byName;
    private readonly Dictionary<Type, EventShape> byType;

    public EventCatalogue(ISubjectKind kind)
    {
        this.kind = kind;
        byType = kind.EventTypes.Append(typeof(ErasedEvent)).ToDictionary(type => type, EventShape.Of);
        byName = byType.Values.ToDictionary(shape => shape.Name, StringComparer.Ordinal);
    }

    public StoredFacts Write(SubjectEvent facts)
    {
        var shape = byType[facts.GetType()];
        var all = JsonSerializer.SerializeToNode(facts, facts.GetType(), DomainJson.Options)!.AsObject();
        JsonObject? erasable = null;
        foreach (var name in shape.Erasable)
        {
            if (!all.Remove(name, out var value))
                continue;
            erasable ??= [];
            erasable[name] = value;
        }

        return new StoredFacts(shape.Name, shape.SchemaVersion, all, erasable);
    }

    /// <exception cref="UnknownEventException">A newer release wrote it.</exception>
    public SubjectEvent Read(StoredFacts stored)
    {
        if (!byName.TryGetValue(stored.Type, out var shape) || stored.SchemaVersion > shape.SchemaVersion)
            throw new UnknownEventException(stored.Type, stored.SchemaVersion);
        var facts = stored.Facts.DeepClone().AsObject();
        foreach (var (name, value) in stored.Erasable ?? [])
            facts[name] = value?.DeepClone();
        for (var version = stored.SchemaVersion; version < shape.SchemaVersion; version++)
            facts = kind.Upcast(stored.Type, version, facts);
        return (SubjectEvent)facts.Deserialize(shape.Type, DomainJson.Options)!;
    }

    private sealed record EventShape(Type Type, string Name, int SchemaVersion, IReadOnlyList<string> Erasable)
    {
        public static EventShape Of(Type type)
        {
            var name = type.GetCustomAttribute<EventTypeAttribute>()
                ?? throw new InvalidOperationException($"{type.Name} has no {nameof(EventTypeAttribute)}.");
            return new EventShape(type, name.Name, name.SchemaVersion, [.. ErasableProperties(type)]);
        }

        private static IEnumerable<string> ErasableProperties(Type type)
        {
            var parameters = type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
                .Where(parameter => parameter.IsDefined(typeof(ErasableAttribute)))
                .Select(parameter => parameter.Name!);
            var properties = type.GetProperties()
                .Where(property => property.IsDefined(typeof(ErasableAttribute)))
                .Select(property => property.Name);
            return parameters.Concat(properties).Distinct().Select(JsonNamingPolicy.CamelCase.ConvertName);
        }
    }
}
