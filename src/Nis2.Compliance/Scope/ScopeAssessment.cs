using NodaTime;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Scope;

/// <summary>
/// Who is what under the law: Arts. 2 to 4 of the directive, and for Germany §§ 28 and 29 BSIG. Unknown answers stay unknown: they may
/// leave the class open, but never lower it, and never take a duty away.
/// </summary>
public static class ScopeAssessment
{
    /// <param name="at">When: whether an act is in force decides how binding the duties are.</param>
    public static ScopeResult Of(ScopeQuestion question, Instant at)
    {
        var verdict = ScopeVerdict.Of(question);
        var (entity, range) = (verdict.Entity, verdict.Range);
        var (pack, act) = (PackOf(question), ActForce.Of(question.Country, at));
        return new ScopeResult(
            question.Country,
            range.Reaches(EntityClass.RegistrarOnly),
            range.AtLeast,
            range.AtMost,
            range.AtLeast == range.AtMost ? range.AtLeast : null,
            Term(entity, range),
            entity.Size,
            [
                .. verdict.Reliefs.Select(relief => new ScopeReason(relief.Article, Answer.Yes, relief.Text)),
                .. verdict.Criteria.Where(criterion => criterion.Met != Answer.No),
            ],
            OpenAnswers.Of(question, verdict),
            [.. verdict.Duties.Select(duty => ScopedDuty.Of(duty, act.Force))],
            ExposureTable.Of(entity, range, verdict.Duties, act.Force),
            [.. Cautions(question)],
            pack.Id,
            pack.Version,
            act.Force,
            act.Text,
            range.AtLeast == range.AtMost ? ScopeNames.Of(range.AtLeast) : null,
            ExposureTable.Penalties(entity, verdict.Duties, pack));
    }

    /// <summary>What is kept of it: not how binding it is, which changes with the day.</summary>
    public static LegalStanding Standing(ScopeQuestion question)
    {
        var verdict = ScopeVerdict.Of(question);
        var (range, pack) = (verdict.Range, PackOf(question));
        return new LegalStanding(
            question.Country, range.AtLeast, range.AtMost, verdict.Duties, pack.Id, pack.Version, Term(verdict.Entity, range));
    }

    private static LawPack PackOf(ScopeQuestion question) => LawPacks.Of(question.Country) ?? LawPacks.Directive;

    private static string? Term(EntityFacts entity, ClassRange range) =>
        entity.Country != GermanLaw.Country || range.AtLeast != range.AtMost ? null : range.AtLeast switch
        {
            EntityClass.Essential when entity.CentralAdministration == Answer.Yes => GermanLaw.FederalTerm,
            EntityClass.Essential => GermanLaw.EssentialTerm,
            EntityClass.Important => GermanLaw.ImportantTerm,
            EntityClass.RegistrarOnly => GermanLaw.RegistrarTerm,
            _ => null,
        };

    private static IEnumerable<string> Cautions(ScopeQuestion question)
    {
        if (question.Country != GermanLaw.Country)
        {
            yield return "The directive's rules were applied: the national act may include more entities or name classes of its own.";
            yield break;
        }

        if (question.NegligibleTypes is { Count: > 0 })
            yield return "§ 28(3) BSIG leaves negligible activities out; the directive knows no such rule, so have it confirmed.";
        if (question.EntityTypes?.Contains("I.10.2") == true)
            yield return "Administration of the Länder follows their own law, which was not read.";
    }
}
