using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>A legal entity's answers and what followed from them then; the latest assessment of an entity counts.</summary>
[EventType("organisation.legal-entity-assessed")]
public sealed record LegalEntityAssessed(LegalEntity Entity) : SubjectEvent;
