namespace Nis2.Compliance.Incidents;

/// <summary>The times of an incident that anyone may state; awareness and judgement have commands of their own.</summary>
public enum IncidentTime
{
    Occurred,
    FirstAlert,
    AssessmentStarted,

    /// <summary>Some acts count from it instead of awareness.</summary>
    Detected,

    /// <summary>That it is an incident was established; some acts count from it.</summary>
    Established,

    /// <summary>That it is significant was verified; some acts count from it.</summary>
    Verified,

    /// <summary>The entity has handled the incident (Art. 23(4)(e)).</summary>
    Handled,

    OperationRestored,

    /// <summary>The significant impact ended.</summary>
    ImpactEnded,
}
