using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Incidents;

/// <summary>Fills what a request leaves out from what the incident and the organisation say.</summary>
internal static class Assessments
{
    private static readonly Dictionary<string, SignificanceAnswer> Nothing = [];

    public static AssessSignificance Command(AssessmentRequest asked, IncidentState state, AssessmentGrounds grounds) => new(
        Inputs(asked, state, grounds), Related(state, grounds), asked.Decision, asked.Reason);

    public static AssessSignificance? Optional(AssessmentRequest? asked, IncidentState state, AssessmentGrounds grounds) =>
        asked is null ? null : Command(asked, state, grounds);

    /// <summary>What is known already where nobody has assessed the incident yet.</summary>
    public static SignificanceInputs Present(IncidentState state, AssessmentGrounds grounds) =>
        state.Assessment?.Inputs ?? Inputs(new AssessmentRequest(), state, grounds);

    /// <summary>An exercise recurs with nothing: the others are real.</summary>
    public static IReadOnlyList<RelatedIncident> Related(IncidentState state, AssessmentGrounds grounds) =>
        state.Exercise is null ? grounds.Related : [];

    private static SignificanceInputs Inputs(AssessmentRequest asked, IncidentState state, AssessmentGrounds grounds) => new()
    {
        EntityTypes = asked.EntityTypes ?? grounds.EntityTypes,
        Country = asked.Country ?? state.Country,
        OccurredAt = asked.OccurredAt ?? state.OccurredOrKnown(),
        RootCause = asked.RootCause,
        CauseKey = asked.CauseKey,
        Answers = asked.Answers ?? Nothing,
        Services = asked.Services ?? [],
    };
}
