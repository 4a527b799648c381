namespace Nis2.Compliance.Law;

/// <summary>Names of the stages of reporting, as packs and streams spell them.</summary>
public static class Stages
{
    /// <summary>Own rule: decide whether a suspected incident is significant.</summary>
    public const string Assessment = "assessment";

    /// <summary>Art. 23(4)(a).</summary>
    public const string EarlyWarning = "early-warning";

    /// <summary>Art. 23(4)(b).</summary>
    public const string IncidentNotification = "incident-notification";

    /// <summary>Art. 23(4)(d).</summary>
    public const string FinalReport = "final-report";

    public static string Title(string stage) => stage switch
    {
        Assessment => "Assessment of a suspected incident",
        EarlyWarning => "Early warning",
        IncidentNotification => "Incident notification",
        FinalReport => "Final report",
        _ => stage,
    };
}
