using NodaTime;

namespace Nis2.Compliance.Incidents;

public sealed record CorrectAwareness(Instant AwareAt, string Reason) : IncidentCommand;
