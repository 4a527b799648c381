using NodaTime;

namespace Nis2.Compliance.Subjects;

/// <summary>An event as it stands in its stream.</summary>
/// <param name="Version">1 for the first event of a stream, then without gaps.</param>
/// <param name="At">When it was recorded, in real time (an exercise's virtual instants are among the facts).</param>
/// <param name="By">Opaque id of the person, source or process that caused it.</param>
/// <param name="CommandId">The command that it came from; all events of one command stand together.</param>
public sealed record RecordedEvent(int Version, Instant At, string By, string CommandId, SubjectEvent Facts);
