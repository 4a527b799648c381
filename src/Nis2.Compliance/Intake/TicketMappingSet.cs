using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <param name="Mapping">Null where the sender's own is used again.</param>
[EventType("intake.mapping-set")]
public sealed record TicketMappingSet(string Source, int Version, TicketMapping? Mapping = null) : SubjectEvent;
