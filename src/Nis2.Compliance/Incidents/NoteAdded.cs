using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.note-added")]
public sealed record NoteAdded(string NoteId, Instant At, [Erasable] string? Text = null) : SubjectEvent;
