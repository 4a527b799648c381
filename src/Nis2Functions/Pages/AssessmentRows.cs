using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;

namespace Nis2Functions.Pages;

/// <summary>The latest assessment as it was recorded, criterion by criterion.</summary>
internal static class AssessmentRows
{
    public static AssessmentSection? Of(AssessmentState? state)
    {
        if (state is null)
            return null;
        var findings = SignificanceAssessment.Of(state.Inputs).Findings;
        return new AssessmentSection(
            state.Outcome,
            state.Decision,
            state.Reason,
            state.By,
            state.At,
            [
                .. findings.Select(finding => new CriterionRow(
                    finding.Article,
                    new Text(finding.Text.En, finding.Text.De),
                    finding.Service,
                    Recorded(state, finding),
                    finding.Counts)),
            ]);
    }

    // What recurring incidents added then stands in the record, not in the inputs.
    private static Verdict Recorded(AssessmentState state, CriterionFinding finding) =>
        !finding.Counts ? finding.Result
        : state.Met.Contains(finding.Article) && finding.Result != Verdict.NotMet ? Verdict.Met
        : finding.Result;
}
