using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>The entity is none of the organisation's any more; its history stays.</summary>
[EventType("organisation.legal-entity-removed")]
public sealed record LegalEntityRemoved(string Entity, string? Reason = null) : SubjectEvent;
