namespace Nis2.Compliance.Incidents;

public enum IncidentStatus
{
    /// <summary>Before the first event.</summary>
    NotOpened,

    /// <summary>Under assessment: nobody has stated awareness of a significant incident yet.</summary>
    Suspected,

    /// <summary>Judged not significant: nothing to be reported, unless it becomes significant later.</summary>
    NotSignificant,

    /// <summary>Awareness of a significant incident was stated: the legal clock of Art. 23(4) runs.</summary>
    Significant,

    /// <summary>Every duty by law is fulfilled: the final report was submitted.</summary>
    Reported,

    Closed,

    /// <summary>Significance was withdrawn; corrections of what was filed may be owed.</summary>
    Withdrawn,

    /// <summary>Opened by mistake.</summary>
    Void,
}
