namespace Nis2.Compliance.Subjects;

/// <summary>A stream holds an event of a newer release: this release can't decide on it and must not write.</summary>
public sealed class UnknownEventException(string eventType, int schemaVersion)
    : Exception($"Event '{eventType}' in schema version {schemaVersion} is unknown to this release.")
{
    public string EventType { get; } = eventType;
}
