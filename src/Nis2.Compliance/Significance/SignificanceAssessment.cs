namespace Nis2.Compliance.Significance;

/// <summary>What the criteria say about an incident. It advises: a person decides, and a person states awareness.</summary>
/// <param name="Sets">Ids and versions of the sets that were looked at.</param>
/// <param name="Open">What to find out next, while no counting criterion is met and some are unknown.</param>
/// <param name="Recurring">Others that may count together with this one.</param>
public sealed record SignificanceAssessment(
    SignificanceOutcome Outcome,
    IReadOnlyList<string> Sets,
    IReadOnlyList<CriterionFinding> Findings,
    IReadOnlyList<AppliedExemption> Exemptions,
    IReadOnlyList<OpenQuestion> Open,
    RecurringGroup? Recurring)
{
    private const string EntityTypes = "entity-types";

    /// <param name="related">The organisation's other incidents that are not significant each; null where nobody looked for them.</param>
    public static SignificanceAssessment Of(SignificanceInputs inputs, IReadOnlyList<RelatedIncident>? related = null)
    {
        var types = inputs.EntityTypes.Union(inputs.Services.Select(service => service.EntityType)).ToList();
        var sets = CriteriaSets.For(types, inputs.Country);
        var whole = new Known(inputs, null, related);
        var exemptions = sets.Where(set => set.Exemption is not null)
            .Select(set => new AppliedExemption(
                set.Id,
                set.Exemption!.Article,
                set.Exemption.Text,
                Conditions.Evaluate(new Condition(Flag: set.Exemption.Flag), whole).Verdict))
            .ToList();
        var findings = sets.SelectMany(set => FindingsOf(set, types, inputs, related, Exempts(set, exemptions))).ToList();
        var outcome = Decided(findings, types.Count > 0);
        return new SignificanceAssessment(
            outcome,
            [.. sets.Select(set => $"{set.Id}/{set.Version}")],
            findings,
            exemptions,
            outcome == SignificanceOutcome.Undetermined ? Questions(findings, types.Count > 0) : [],
            Group(sets, whole));
    }

    private static bool Exempts(CriteriaSet set, IEnumerable<AppliedExemption> exemptions) =>
        exemptions.Any(exemption => exemption.Set == set.Id && exemption.Result == Verdict.Met);

    private static IEnumerable<CriterionFinding> FindingsOf(
        CriteriaSet set, List<string> types, SignificanceInputs inputs, IReadOnlyList<RelatedIncident>? related, bool exempt) =>
        from criterion in set.Criteria
        where criterion.Types is null || types.Any(type => CriteriaSet.Matches(criterion.Types, type))
        from service in Services(set, criterion, types, inputs)
        let result = service is { Affected: false }
            ? Evaluation.NotMet
            : Conditions.Evaluate(criterion.When, new Known(inputs, service, related))
        select new CriterionFinding(
            set.Id,
            criterion.Id,
            $"{set.Act} {criterion.Article}",
            criterion.Text,
            service?.Name,
            result.Verdict,
            CriteriaSets.Decides(set, types) && !exempt,
            set.Confidence,
            result.Deciding);

    // A type without a service that anybody described stands for one of which nothing is known.
    private static IEnumerable<AffectedService?> Services(
        CriteriaSet set, Criterion criterion, List<string> types, SignificanceInputs inputs)
    {
        if (!criterion.PerService)
            return new AffectedService?[] { null };
        var concerned = types.Where(type => set.IsFor(type) && CriteriaSet.Matches(criterion.Types, type)).ToList();
        var described = inputs.Services.Cast<AffectedService?>().Where(service => concerned.Contains(service!.EntityType)).ToList();
        return concerned.Count == 0 || concerned.Except(described.Select(service => service!.EntityType)).Any()
            ? described.Append(null)
            : described;
    }

    private static SignificanceOutcome Decided(List<CriterionFinding> findings, bool typesKnown)
    {
        var counting = findings.Where(finding => finding.Counts).ToList();
        if (counting.Any(finding => finding.Result == Verdict.Met))
            return SignificanceOutcome.Significant;
        return typesKnown && counting.All(finding => finding.Result == Verdict.NotMet)
            ? SignificanceOutcome.NotSignificant
            : SignificanceOutcome.Undetermined;
    }

    private static List<OpenQuestion> Questions(List<CriterionFinding> findings, bool typesKnown)
    {
        var open = findings.Where(finding => finding is { Counts: true, Result: Verdict.Unknown })
            .SelectMany(finding => finding.Deciding.Select(id => (Question: SignificanceQuestions.Find(id)!, finding.Service)))
            .Select(one => (one.Question, Service: one.Question.PerService ? one.Service : null))
            .Distinct()
            .Select(one => new OpenQuestion(
                one.Question.Id, one.Service, one.Question.Text, one.Question.Unit, one.Question.Hints ?? [], one.Question.Rule))
            .ToList();
        if (!typesKnown && SignificanceQuestions.Find(EntityTypes) is { } types)
            open.Insert(0, new OpenQuestion(types.Id, null, types.Text, null, [], null));
        return open;
    }

    private static RecurringGroup? Group(IReadOnlyList<CriteriaSet> sets, Known known) => sets
        .SelectMany(set => set.Criteria)
        .Select(criterion => criterion.When.Recurring)
        .OfType<RecurrenceRule>()
        .Select(rule => Recurrence.Evaluate(rule, known).Group)
        .FirstOrDefault(group => group is not null);
}
