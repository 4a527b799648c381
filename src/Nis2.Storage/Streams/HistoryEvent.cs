using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <param name="Recorded">Its facts are an <see cref="UnknownEvent"/> where a newer release wrote it.</param>
/// <param name="Hash">Hexadecimal; the next event's hash covers it.</param>
/// <param name="Erased">Its erasable part is gone.</param>
public sealed record HistoryEvent(RecordedEvent Recorded, string Type, int SchemaVersion, string Hash, bool Erased);
