using NodaTime;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Incidents;

/// <summary>The latest assessment, short: the whole of each stands in its event.</summary>
/// <param name="Met">Articles of the counting criteria that were met.</param>
/// <param name="Unknown">Articles of the counting criteria that were unknown.</param>
/// <param name="Individually">Met by more than recurring with others.</param>
/// <param name="Related">Incidents that it was seen together with.</param>
public sealed record AssessmentState(
    Instant At,
    string By,
    SignificanceInputs Inputs,
    SignificanceOutcome Outcome,
    IReadOnlyList<string> Met,
    IReadOnlyList<string> Unknown,
    bool Individually,
    IReadOnlyList<string> Related,
    SignificanceOutcome? Decision = null,
    string? Reason = null);
