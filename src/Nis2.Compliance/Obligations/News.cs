namespace Nis2.Compliance.Obligations;

/// <summary>What happened to an incident, as other systems are told.</summary>
public enum News
{
    Opened,

    /// <summary>Awareness was stated or corrected: due instants follow from it.</summary>
    Aware,

    /// <summary>A report, an update or a notice to recipients was handed in.</summary>
    Filed,

    /// <summary>Closed, judged not significant, or void.</summary>
    Closed,
}
