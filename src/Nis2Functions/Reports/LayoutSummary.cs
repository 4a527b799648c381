using Nis2.Compliance.Forms;

namespace Nis2Functions.Reports;

public sealed record LayoutSummary(string Id, string Version, string Regime, string? Country, string Authority, string Confidence)
{
    internal static LayoutSummary Of(ReportLayout layout) =>
        new(layout.Id, layout.Version, layout.Regime, layout.Country, layout.Authority, layout.Confidence);
}
