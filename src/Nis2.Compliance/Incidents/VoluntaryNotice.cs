namespace Nis2.Compliance.Incidents;

/// <summary>What is told without a duty to (Arts. 29 and 30).</summary>
public enum VoluntaryNotice
{
    Incident,
    NearMiss,
    Threat,
}
