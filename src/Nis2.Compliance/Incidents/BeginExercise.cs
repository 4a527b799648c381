namespace Nis2.Compliance.Incidents;

/// <summary>Opens an exercise from a scenario.</summary>
/// <param name="Opening">With the exercise's clock.</param>
public sealed record BeginExercise(OpenIncident Opening, string Scenario, string Version) : IncidentCommand;
