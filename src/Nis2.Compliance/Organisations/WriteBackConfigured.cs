using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <param name="Account">It may be somebody's address, so it stands apart from the facts.</param>
[EventType("organisation.write-back-configured")]
public sealed record WriteBackConfigured(WriteBack WriteBack, [Erasable] string? Account = null) : SubjectEvent;
