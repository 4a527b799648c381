using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>Their name and address were erased from the directory; events go on naming the opaque id.</summary>
[EventType("organisation.person-removed")]
public sealed record PersonRemoved(string Person) : SubjectEvent;
