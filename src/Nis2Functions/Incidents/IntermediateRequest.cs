using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>The CSIRT or authority asks for an intermediate report.</summary>
/// <param name="Duty">Under which duty it asks.</param>
/// <param name="RequestedAt">Now, if absent.</param>
/// <param name="Due">The end that it set; the law has none.</param>
/// <param name="Text">What it asks for.</param>
public sealed record IntermediateRequest(
    string Duty = ReportingDuty.Main,
    Instant? RequestedAt = null,
    Instant? Due = null,
    string? AuthorityReference = null,
    string? Text = null);
