using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Incidents;

/// <summary>Records an assessment (Art. 23(3)). It starts no legal clock: only stating awareness does.</summary>
/// <param name="Related">The organisation's other incidents that may recur with this one.</param>
/// <param name="Decision">What the person decides; null while it is still open.</param>
/// <param name="Reason">Required to decide against the criteria, or against unknown ones that nothing is to be reported.</param>
public sealed record AssessSignificance(
    SignificanceInputs Inputs,
    IReadOnlyList<RelatedIncident> Related,
    SignificanceOutcome? Decision = null,
    string? Reason = null) : IncidentCommand;
