using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>Items that are new or due at another instant, and those that are open no longer, by the rules of that day.</summary>
/// <param name="Rules">Version of the registration rules.</param>
[EventType("readiness.items-recorded")]
public sealed record ItemsRecorded(IReadOnlyList<ItemDue> Set, IReadOnlyList<string> Dropped, string Rules) : SubjectEvent;
