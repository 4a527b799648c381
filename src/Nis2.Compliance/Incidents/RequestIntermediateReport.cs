using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>The CSIRT or authority asked for an intermediate report (Art. 23(4)(c)). It may ask several times.</summary>
/// <param name="RequestedAt">Now, if null.</param>
/// <param name="Due">Set by the authority; the directive has no period of its own.</param>
public sealed record RequestIntermediateReport(
    string Duty = ReportingDuty.Main,
    Instant? RequestedAt = null,
    Instant? Due = null,
    string? AuthorityReference = null,
    string? Text = null) : IncidentCommand;
