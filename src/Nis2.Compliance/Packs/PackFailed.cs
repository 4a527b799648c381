using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Packs;

/// <summary>No archive came of it.</summary>
[EventType("pack.failed")]
public sealed record PackFailed(string Why) : SubjectEvent;
