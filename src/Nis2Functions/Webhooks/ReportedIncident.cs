using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Storage.Streams;

namespace Nis2Functions.Webhooks;

/// <summary>What became of one ticket of a delivery.</summary>
/// <param name="Decision">Null where no rule was asked.</param>
/// <param name="Done">What was recorded and is still to be followed up; null where nothing was.</param>
public sealed record ReportedIncident(
    ProcessingOutcome Outcome, IntakeDecision? Decision = null, AppendResult<IncidentState>.Done? Done = null);
