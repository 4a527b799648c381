namespace Nis2.Compliance.Law;

/// <summary>Names of the stages of reporting, as packs and streams spell them.</summary>
public static class Stages
{
    /// <summary>Own rule: decide whether a suspected incident is significant.</summary>
    public const string Assessment = "assessment";

    /// <summary>Art. 23(4)(a).</summary>
    public const string EarlyWarning = "early-warning";

    /// <summary>Art. 23(4)(b); 24 hours for trust service providers.</summary>
    public const string IncidentNotification = "incident-notification";

    /// <summary>Art. 23(4)(c), on request.</summary>
    public const string IntermediateReport = "intermediate-report";

    /// <summary>Art. 23(4)(e): instead of the final report while the incident is ongoing.</summary>
    public const string ProgressReport = "progress-report";

    /// <summary>Art. 23(4)(d); (e) after an ongoing incident.</summary>
    public const string FinalReport = "final-report";

    /// <summary>Portugal, Decreto-Lei 125/2025 Art. 43.</summary>
    public const string EndOfImpactNotice = "end-of-impact-notice";

    /// <summary>Slovakia, Act 69/2018 § 24: after the incident was resolved.</summary>
    public const string UpdatedFinalReport = "updated-final-report";

    /// <summary>Slovakia, Act 69/2018 § 24: after operation was restored, where the incident crosses borders.</summary>
    public const string UpdatedFinalReportCrossBorder = "updated-final-report-cross-border";

    /// <summary>The one notification of a regime that has no stages, such as Regulation (EU) 2016/679 Art. 33.</summary>
    public const string Notification = "notification";

    /// <summary>Regulation (EU) 2016/679 Art. 34.</summary>
    public const string DataSubjects = "data-subject-communication";

    public static IReadOnlyList<string> All { get; } =
    [
        Assessment, EarlyWarning, IncidentNotification, IntermediateReport, EndOfImpactNotice, ProgressReport, FinalReport,
        UpdatedFinalReport, UpdatedFinalReportCrossBorder, Notification, DataSubjects,
    ];

    public static string Title(string stage) => stage switch
    {
        Assessment => "Assessment of a suspected incident",
        EarlyWarning => "Early warning",
        IncidentNotification => "Incident notification",
        IntermediateReport => "Intermediate report",
        ProgressReport => "Progress report",
        FinalReport => "Final report",
        EndOfImpactNotice => "End-of-impact notice",
        UpdatedFinalReport => "Updated final report",
        UpdatedFinalReportCrossBorder => "Updated final report (cross-border)",
        Notification => "Notification",
        DataSubjects => "Communication to data subjects",
        _ => stage,
    };
}
