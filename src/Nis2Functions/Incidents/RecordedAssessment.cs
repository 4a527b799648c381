using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>The latest assessment that a person recorded; earlier ones stand in the timeline.</summary>
/// <param name="Outcome">What the criteria said then.</param>
/// <param name="Met">Articles of the criteria that were met.</param>
/// <param name="Unknown">Articles of the criteria that were unknown.</param>
/// <param name="Related">Incidents that it was seen together with.</param>
/// <param name="Decision">What the person decided; absent while it is open.</param>
public sealed record RecordedAssessment(
    Instant At,
    string By,
    SignificanceOutcome Outcome,
    IReadOnlyList<string> Met,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<string> Related,
    SignificanceOutcome? Decision,
    string? Reason)
{
    internal static RecordedAssessment? Of(AssessmentState? state) => state is null
        ? null
        : new RecordedAssessment(
            state.At, state.By, state.Outcome, state.Met, state.Unknown, state.Related, state.Decision, state.Reason);
}
