namespace Nis2.Compliance.Assessments;

/// <summary>Whether a duty that ISO/IEC 27001 knows nothing of is fulfilled.</summary>
public enum DutyStanding
{
    Fulfilled,
    PartlyFulfilled,
    Open,

    /// <summary>Nothing here says so, and nobody stated it.</summary>
    Unknown,
}
