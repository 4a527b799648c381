using Nis2.Compliance.Law;

namespace Nis2.Compliance.Reports;

/// <summary>Which reports come before which.</summary>
internal static class StageOrder
{
    private static readonly string[] Order =
    [
        Stages.EarlyWarning, Stages.IncidentNotification, Stages.IntermediateReport, Stages.ProgressReport, Stages.EndOfImpactNotice,
        Stages.FinalReport, Stages.UpdatedFinalReport, Stages.UpdatedFinalReportCrossBorder, Stages.Notification, "correction",
    ];

    /// <summary>Of the same duty, the latest first.</summary>
    public static IReadOnlyList<ReportStage> Before(ReportStage stage) =>
        [.. Order.Take(Math.Max(0, Array.IndexOf(Order, stage.Name))).Reverse().Select(earlier => stage with { Stage = earlier })];
}
