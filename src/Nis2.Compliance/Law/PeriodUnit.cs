namespace Nis2.Compliance.Law;

/// <summary>Hours are elapsed time; the others are calendar periods that end with a local day.</summary>
public enum PeriodUnit
{
    Hour,
    Day,

    /// <summary>Days other than Saturdays, Sundays and the holidays known.</summary>
    WorkingDay,
    Week,
    Month,
}
