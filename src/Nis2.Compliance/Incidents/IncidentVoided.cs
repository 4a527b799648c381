using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Opened by mistake. It stays in the register: nothing deletes an incident.</summary>
[EventType("incident.voided")]
public sealed record IncidentVoided(Instant At, [Erasable] string? Reason = null) : SubjectEvent;
