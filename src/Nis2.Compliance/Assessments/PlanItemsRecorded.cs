using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <summary>Items that are new or due at another instant, and those that are open no longer.</summary>
[EventType("assessment.items-recorded")]
public sealed record PlanItemsRecorded(IReadOnlyList<ItemDue> Set, IReadOnlyList<string> Dropped) : SubjectEvent;
