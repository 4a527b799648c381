using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>The authority's receipt for what was handed in last for the stage.</summary>
/// <param name="EvidenceId">Where the receipt's bytes lie.</param>
/// <param name="ReceivedAt">When it came; now, if null.</param>
/// <param name="Reference">The authority's number on it.</param>
public sealed record RecordReceipt(string Stage, string EvidenceId, string Sha256, Instant? ReceivedAt = null, string? Reference = null)
    : IncidentCommand;
