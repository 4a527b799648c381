namespace Nis2.Compliance.Scope;

/// <summary>Criteria, reliefs and duties of one question, without what would change them.</summary>
internal sealed record ScopeVerdict(
    EntityFacts Entity,
    IReadOnlyList<ScopeReason> Criteria,
    IReadOnlyList<Relief> Reliefs,
    ClassRange Range,
    IReadOnlyList<DutyState> Duties)
{
    public static ScopeVerdict Of(ScopeQuestion question)
    {
        var entity = new EntityFacts(question);
        ScopeReason[] criteria =
            [.. question.Country == GermanLaw.Country ? GermanCriteria.Of(entity) : DirectiveCriteria.Of(entity)];
        var reliefs = Relief.Of(entity);
        var range = reliefs.Any(relief => relief.Whole) ? default : ClassRange.Of(criteria);
        return new ScopeVerdict(entity, criteria, reliefs, range, DutyTable.Of(entity, range, reliefs));
    }

    public bool SameAs(ScopeVerdict other) =>
        Range == other.Range && Duties.Select(duty => duty.Applies).SequenceEqual(other.Duties.Select(duty => duty.Applies));

    /// <summary>Duties that are so here and were not so there.</summary>
    public IReadOnlyList<ScopeDuty> Turned(Answer answer, ScopeVerdict from) =>
    [
        .. Duties.Zip(from.Duties)
            .Where(pair => pair.First.Applies == answer && pair.Second.Applies != answer)
            .Select(pair => pair.First.Duty),
    ];
}
