using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.legal-entity-removed")]
public sealed record LegalEntityRemoved(string Entity, string Reason) : SubjectEvent;
