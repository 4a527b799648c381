using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// The ten measures by the guided self-assessment, for organisations that have no Statement of Applicability. The questions ask for what
/// Art. 21(2) asks for, so no mapping stands in between; a question that nobody answered is no yes.
/// </summary>
internal static class SelfAssessed
{
    public static bool Decides(SoaState statement) => statement is { Rows.Count: 0, Answers.Count: > 0 };

    /// <param name="closed">Measures that an action closes: no standard stands in between, so nothing is left of them.</param>
    public static IReadOnlyList<RequirementGap> Of(GapBasis basis, IReadOnlySet<string> closed) =>
        [.. Catalogues.Measures.Ids.Select(measure => Of(measure, basis, closed))];

    private static RequirementGap Of(string measure, GapBasis basis, IReadOnlySet<string> closed)
    {
        if (basis.Held.FirstOrDefault(exemption => exemption.Requirement == measure) is { } exemption)
            return new(measure, GapStatus.NotApplicable, [], [], Exemption: exemption.Reason);
        var answered = SelfAssessment.Questions.Where(question => question.Measure == measure)
            .Select(
                question =>
                    (Question: question.Id, Answer: basis.Statement.Answers.FirstOrDefault(answer => answer.Question == question.Id)))
            .ToList();
        var pairs = answered.ConvertAll(one => Pair(one.Question, one.Answer));
        if (closed.Contains(measure))
            return new(measure, GapStatus.Covered, pairs, [GapReasons.SelfAssessed]);
        var asked = pairs.Where(pair => pair.Why != ControlReasons.Excluded).ToList();
        var status = asked.Exists(pair => pair.Gives != Coverage.None)
            ? asked.TrueForAll(pair => pair.Gives == Coverage.Full) ? GapStatus.Covered : GapStatus.PartlyCovered
            : GapStatus.Missing;
        string[] reasons =
        [
            GapReasons.SelfAssessed,
            .. asked.Exists(pair => pair.Gives != Coverage.Full && pair.Why != ControlReasons.NotAnswered)
                ? [GapReasons.ControlNotImplemented]
                : Array.Empty<string>(),
            .. asked.Exists(pair => pair.Why == ControlReasons.NotAnswered) ? [GapReasons.NotAnswered] : Array.Empty<string>(),
            .. asked.Count == 0 ? [GapReasons.EverythingExcluded] : Array.Empty<string>(),
        ];
        return new(measure, status, pairs, reasons);
    }

    private static PairGap Pair(string question, SelfAnswer? answer)
    {
        var (gives, why) = answer switch
        {
            null => (Coverage.None, ControlReasons.NotAnswered),
            { Applicable: Applicability.NotApplicable, Note: null } => (Coverage.None, ControlReasons.ExcludedWithoutReason),
            { Applicable: Applicability.NotApplicable } => (Coverage.None, ControlReasons.Excluded),
            { Applicable: Applicability.Undecided } => (Coverage.None, ControlReasons.Undecided),
            { Status: Implementation.Implemented } => (Coverage.Full, ControlReasons.Implemented),
            { Status: Implementation.PartlyImplemented } => (Coverage.Partial, ControlReasons.PartlyImplemented),
            _ => (Coverage.None, ControlReasons.Of(answer.Status)),
        };
        return new(question, null, null, null, gives, why, null);
    }
}
