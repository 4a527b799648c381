using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>Its contacts go with it.</summary>
[EventType("organisation.pager-removed")]
public sealed record PagerRemoved(string Pager) : SubjectEvent;
