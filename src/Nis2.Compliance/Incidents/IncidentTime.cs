namespace Nis2.Compliance.Incidents;

/// <summary>The times of an incident that anyone may state; awareness and judgement have commands of their own.</summary>
public enum IncidentTime
{
    Occurred,
    FirstAlert,
    AssessmentStarted,
}
