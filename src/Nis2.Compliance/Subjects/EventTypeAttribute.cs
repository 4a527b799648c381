namespace Nis2.Compliance.Subjects;

/// <summary>The name and schema version under which an event is stored, for as long as there are streams.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventTypeAttribute(string name, int schemaVersion = 1) : Attribute
{
    /// <summary>Kind and past tense, such as <c>incident.opened</c>.</summary>
    public string Name { get; } = name;

    public int SchemaVersion { get; } = schemaVersion;
}
