using Nis2.Compliance.Law;

namespace Nis2.Compliance.Reports;

/// <summary>Which reports come before which.</summary>
internal static class StageOrder
{
    private static readonly string[] Order =
    [
        Stages.EarlyWarning, Stages.IncidentNotification, "intermediate-report", "progress-report", "end-of-impact-notice",
        Stages.FinalReport, "updated-final-report", "updated-final-report-cross-border", "withdrawal",
    ];

    /// <summary>Of the same duty, the latest first.</summary>
    public static IReadOnlyList<ReportStage> Before(ReportStage stage) =>
        [.. Order.Take(Math.Max(0, Array.IndexOf(Order, stage.Name))).Reverse().Select(earlier => stage with { Stage = earlier })];
}
