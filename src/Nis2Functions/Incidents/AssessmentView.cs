using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>The assessment of an incident's significance. The computation advises; only stating awareness starts the legal clock.</summary>
/// <param name="Recorded">Absent before the first.</param>
/// <param name="Inputs">As recorded, or what is known without an assessment.</param>
/// <param name="Present">What the criteria say of the inputs with the incidents of today.</param>
/// <param name="AwareAt">When awareness was stated; absent while no legal clock runs.</param>
public sealed record AssessmentView(
    string Incident,
    int Version,
    IncidentStatus Status,
    string? Label,
    RecordedAssessment? Recorded,
    SignificanceInputs Inputs,
    SignificanceAssessment Present,
    Instant? AwareAt)
{
    internal static AssessmentView Of(Subject<IncidentState> subject, AssessmentGrounds grounds)
    {
        var state = subject.State;
        var inputs = Assessments.Present(state, grounds);
        return new AssessmentView(
            subject.Id.Value,
            subject.Version,
            state.Status,
            state.Exercise is null ? null : Http.HeadView.ExerciseLabel,
            RecordedAssessment.Of(state.Assessment),
            inputs,
            SignificanceAssessment.Of(inputs, Assessments.Related(state, grounds)),
            state.Aware?.At);
    }
}
