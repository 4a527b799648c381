using Nis2.Compliance.Reports;
using Nis2.Storage.Streams;

namespace Nis2Functions.Reports;

/// <summary>What the reports of an incident are made from, and the versions that were frozen.</summary>
public sealed record ReportView(
    string Incident,
    int Version,
    IReadOnlyList<StatedValue> Values,
    IReadOnlyList<FieldContributor> Contributors,
    IReadOnlyList<SignOff> SignOffs,
    IReadOnlyList<ReportVersionView> Versions)
{
    internal static ReportView Of(string organisation, string incident, Subject<ReportState>? subject) => new(
        incident,
        subject?.Version ?? 0,
        subject?.State.Values ?? [],
        subject?.State.Contributors ?? [],
        subject?.State.SignOffs ?? [],
        [.. (subject?.State.Versions ?? []).Select(version => ReportVersionView.Of(organisation, version))]);
}
