namespace Nis2.Compliance.Subjects;

/// <summary>
/// Something that happened to a subject, as facts. Every event is a sealed record with an <see cref="EventTypeAttribute"/>; properties that
/// may hold personal data carry <see cref="ErasableAttribute"/> and are nullable.
/// </summary>
public abstract record SubjectEvent;
