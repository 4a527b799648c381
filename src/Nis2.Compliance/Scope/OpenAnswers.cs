namespace Nis2.Compliance.Scope;

/// <summary>Tries the answers that were not given, one at a time.</summary>
internal static class OpenAnswers
{
    private static readonly IReadOnlyList<(string Field, Func<ScopeCases, bool?> Asked, Func<ScopeCases, bool, ScopeCases> With)> Cases =
    [
        ("qualifiedTrustService", cases => cases.QualifiedTrustService, (cases, yes) => cases with { QualifiedTrustService = yes }),
        ("domainRegistrar", cases => cases.DomainRegistrar, (cases, yes) => cases with { DomainRegistrar = yes }),
        ("criticalEntity", cases => cases.CriticalEntity, (cases, yes) => cases with { CriticalEntity = yes }),
        ("formerOperatorKept", cases => cases.FormerOperatorKept, (cases, yes) => cases with { FormerOperatorKept = yes }),
        ("regionalAssessed", cases => cases.RegionalAssessed, (cases, yes) => cases with { RegionalAssessed = yes }),
        ("localAdministration", cases => cases.LocalAdministration, (cases, yes) => cases with { LocalAdministration = yes }),
        ("educationInstitution", cases => cases.EducationInstitution, (cases, yes) => cases with { EducationInstitution = yes }),
        ("nationallyIncluded", cases => cases.NationallyIncluded, (cases, yes) => cases with { NationallyIncluded = yes }),
        ("securityAdministration", cases => cases.SecurityAdministration, (cases, yes) => cases with { SecurityAdministration = yes }),
        ("securityExemption", cases => cases.SecurityExemption, (cases, yes) => cases with { SecurityExemption = yes }),
        ("financialEntity", cases => cases.FinancialEntity, (cases, yes) => cases with { FinancialEntity = yes }),
        ("financialExempt", cases => cases.FinancialExempt, (cases, yes) => cases with { FinancialExempt = yes }),
        ("sectoralAct", cases => cases.SectoralAct, (cases, yes) => cases with { SectoralAct = yes }),
        ("energyActOperator", cases => cases.EnergyActOperator, (cases, yes) => cases with { EnergyActOperator = yes }),
        ("telematics", cases => cases.Telematics, (cases, yes) => cases with { Telematics = yes }),
    ];

    private static readonly (string Answer, decimal Staff, decimal Turnover, decimal BalanceSheet)[] Steps =
    [
        ("small", 0, 0, 0),
        ("medium", 50, 10_000_001, 10_000_001),
        ("large", 250, 50_000_001, 43_000_001),
    ];

    public static IReadOnlyList<OpenAnswer> Of(ScopeQuestion question, ScopeVerdict present) =>
        [.. Trials(question).Select(trial => Judged(trial.Field, trial.Trials, present)).OfType<OpenAnswer>()];

    private static IEnumerable<(string Field, IEnumerable<(string Answer, ScopeQuestion Question)> Trials)> Trials(ScopeQuestion question)
    {
        if (question.EntityTypes is null)
            yield return ("entityTypes", Catalogue.EntityTypes.All.Select(type => (type.Id, question with { EntityTypes = [type.Id] })));
        var size = question.Size ?? new SizeAnswers();
        if (size.Figures.Staff is null)
            yield return Figure("staff", step => size.Figures with { Staff = step.Staff });
        if (size.Figures.TurnoverEur is null)
            yield return Figure("turnoverEur", step => size.Figures with { TurnoverEur = step.Turnover });
        if (size.Figures.BalanceSheetEur is null)
            yield return Figure("balanceSheetEur", step => size.Figures with { BalanceSheetEur = step.BalanceSheet });
        if (size.Related is null)
            yield return ("size.related", [("none", question with { Size = size with { Related = [] } })]);
        if (size.IndependentIt is null)
            yield return ("size.independentIt", [("yes", question with { Size = size with { IndependentIt = true } })]);
        if (size.EarlierClasses is null)
        {
            yield return ("size.earlierClasses", Enum.GetValues<Organisations.OrganisationSize>()
                .Select(of => (of.ToString().ToLowerInvariant(), question with { Size = size with { EarlierClasses = [of, of] } })));
        }

        var cases = question.Cases ?? new ScopeCases();
        foreach (var (field, asked, with) in Cases.Where(one => one.Asked(cases) is null))
        {
            yield return ("cases." + field, new[] { true, false }
                .Select(yes => (yes ? "yes" : "no", question with { Cases = with(cases, yes) })));
        }

        if (cases.Identified is null)
        {
            yield return ("cases.identified", Enum.GetValues<Identification>()
                .Select(of => (of.ToString().ToLowerInvariant(), question with { Cases = cases with { Identified = of } })));
        }

        (string, IEnumerable<(string, ScopeQuestion)>) Figure(
            string field, Func<(string Answer, decimal Staff, decimal Turnover, decimal BalanceSheet), SizeFigures> with) =>
            ("size.figures." + field, Steps.Select(step => (step.Answer, question with { Size = size with { Figures = with(step) } })));
    }

    private static OpenAnswer? Judged(string field, IEnumerable<(string Answer, ScopeQuestion Question)> trials, ScopeVerdict present)
    {
        var outcomes = trials.Select(trial => (trial.Answer, Verdict: ScopeVerdict.Of(trial.Question)))
            .Where(trial => !trial.Verdict.SameAs(present))
            .Select(trial => new OpenOutcome(
                trial.Answer,
                trial.Verdict.Range.AtLeast,
                trial.Verdict.Range.AtMost,
                trial.Verdict.Turned(Answer.Yes, present),
                trial.Verdict.Turned(Answer.No, present)))
            .ToList();
        return outcomes.Count == 0 ? null : new OpenAnswer(field, outcomes);
    }
}
