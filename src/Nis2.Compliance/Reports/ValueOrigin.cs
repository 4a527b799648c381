namespace Nis2.Compliance.Reports;

/// <summary>Where a draft has an answer from.</summary>
public enum ValueOrigin
{
    /// <summary>A person stated it.</summary>
    Stated,

    /// <summary>From an earlier report of this incident.</summary>
    EarlierStage,

    /// <summary>What the incident itself knows.</summary>
    Incident,
}
