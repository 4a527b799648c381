using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Pages.Incidents;

/// <summary>The latest assessment of significance.</summary>
/// <param name="Decision">Null where the person left it open.</param>
public sealed record AssessmentSection(
    SignificanceOutcome Outcome,
    SignificanceOutcome? Decision,
    string? Reason,
    string By,
    Instant At,
    IReadOnlyList<CriterionRow> Criteria);
