using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// An action for each gap that the plan leaves, inside the structure of the standard: one for a duty, one for a control however many
/// requirements rest on it, one for what a requirement asks beyond the standard, one for the scope. Planned as they stand, nothing is left.
/// </summary>
public static class PlanProposals
{
    private const string Everything = "Art.21(1)";

    public static IReadOnlyList<PlanProposal> Of(GapBasis basis)
    {
        var planned = GapAnalysis.Of(basis with { Scenario = basis.Scenario with { AfterPlan = true } });
        var controls = Controls(planned);
        var implemented = GapAnalysis.Of(basis with
        {
            Scenario = planned.Scenario,
            Plan = basis.Plan with { Controls = basis.Plan.Controls.Union(controls.Select(one => one.Control)).ToHashSet() },
        });
        return
        [
            .. planned.Duties.Where(gap => gap.Status != GapStatus.Covered).Select(Duty),
            .. controls,
            .. implemented.Requirements.Where(Asks).Select(Extension),
            .. Scope(planned, basis),
        ];
    }

    private static bool Asks(RequirementGap gap) => gap.Status is GapStatus.PartlyCovered or GapStatus.Missing
        && gap.Reasons.Any(reason => reason != GapReasons.OutsideScope);

    private static PlanProposal Duty(DutyGap gap)
    {
        var (hint, duty) = (ProposalHints.Current.Duties[gap.Duty], Catalogues.Nis2Only.Find(gap.Duty)!);
        return new(
            ProposalKind.Duty, gap.Duty, [gap.Duty], hint.Control, [], true, gap.ActionLevel, Title(duty), hint.Evidence);
    }

    private static List<PlanProposal> Controls(GapReport report) =>
    [
        .. report.Requirements.Where(gap => Asks(gap) && !gap.Reasons.Contains(GapReasons.SelfAssessed))
            .SelectMany(Wanting, (gap, control) => (gap.Requirement, Control: control))
            .GroupBy(one => one.Control, one => one.Requirement, StringComparer.Ordinal)
            .OrderBy(one => one.Key, ReferenceOrder.Instance)
            .Select(one => Implementation(one.Key, [.. one])),
    ];

    /// <summary>What does not count and would; where everything is left out, one of it.</summary>
    private static IEnumerable<string> Wanting(RequirementGap gap)
    {
        var relevant = gap.Pairs.Where(pair => pair.Coverage != Coverage.None);
        return gap.Reasons.Contains(GapReasons.EverythingExcluded)
            ? relevant.Take(1).Select(pair => pair.Control)
            : relevant.Where(pair => !ControlReasons.Counts(pair.Why) && pair.Why != ControlReasons.Excluded).Select(pair => pair.Control);
    }

    private static PlanProposal Implementation(string control, IReadOnlyList<string> requirements)
    {
        var entry = Catalogues.Iso27001.Find(control)!;
        return new(
            ProposalKind.Implement,
            requirements[0],
            requirements,
            control,
            [control],
            false,
            null,
            new GuidedText($"Put {control} in place: {entry.Title}", $"{control} umsetzen: {entry.TitleDe ?? entry.Title}"),
            ProposalHints.Current.EvidenceOf(control));
    }

    private static PlanProposal Extension(RequirementGap gap)
    {
        var hint = ProposalHints.Current.Measures[MeasureRefs.Of(gap.Requirement)[0]];
        var title = Title(Catalogues.Entry(gap.Requirement)!);
        return new(
            ProposalKind.Extend,
            gap.Requirement,
            [gap.Requirement],
            hint.Control,
            [],
            true,
            null,
            gap.Reasons.Contains(GapReasons.SelfAssessed)
                ? title
                : new GuidedText($"Beyond ISO/IEC 27001: {title.En}", $"Über ISO/IEC 27001 hinaus: {title.De}"),
            hint.Evidence,
            gap.Remaining);
    }

    private static IEnumerable<PlanProposal> Scope(GapReport report, GapBasis basis)
    {
        if (report.OutsideScope.IsEmpty || basis.Closed.Contains(Everything) || basis.Plan.Closed.Contains(Everything))
            yield break;
        var hint = ProposalHints.Current.Scope;
        yield return new(
            ProposalKind.Scope,
            Everything,
            [Everything],
            hint.Control,
            [],
            true,
            null,
            new GuidedText(
                "Take in the services, sites and entities outside the certificate's scope",
                "Dienste, Standorte und Einheiten außerhalb des zertifizierten Geltungsbereichs einbeziehen"),
            hint.Evidence);
    }

    private static GuidedText Title(CatalogueEntry entry) => new(entry.Title, entry.TitleDe ?? entry.Title);
}
