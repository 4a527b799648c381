using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Pages.Forms;

/// <summary>What the criteria that decide for these entity types depend on, question by question.</summary>
internal static class AssessmentQuestions
{
    public static IReadOnlyList<AssessmentQuestion> Of(FormSubject subject)
    {
        var sets = Deciding(subject);
        var ids = sets.SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Questions())
            .Concat(sets.Select(set => set.Exemption?.Flag).OfType<string>())
            .Distinct()
            .Select(SignificanceQuestions.Find)
            .OfType<SignificanceQuestion>()
            .Where(question => !question.Elsewhere)
            .ToList();
        var services = Services(subject);
        return
        [
            .. ids.Where(question => !question.PerService).Select(question => new AssessmentQuestion(question, "q." + question.Id, null)),
            .. services.SelectMany((service, number) => Asked(sets, service)
                .Where(id => ids.Any(question => question.Id == id && question.PerService))
                .Select(id => new AssessmentQuestion(SignificanceQuestions.Find(id)!, $"s{number}.{id}", service.Name))),
        ];
    }

    /// <summary>Those that were named before, else one for each type whose criteria look at services.</summary>
    public static IReadOnlyList<AffectedService> Services(FormSubject subject)
    {
        if (subject.State.Assessment?.Inputs.Services is { Count: > 0 } named)
            return named;
        var sets = Deciding(subject);
        return
        [
            .. from type in Types(subject)
               where sets.Any(set => set.IsFor(type) && set.Only([type]).Criteria.Any(criterion => criterion.PerService))
               select new AffectedService(EntityTypes.All.FirstOrDefault(one => one.Id == type)?.Name ?? type, type),
        ];
    }

    private static IEnumerable<string> Asked(IEnumerable<CriteriaSet> sets, AffectedService service) => sets
        .Where(set => set.IsFor(service.EntityType))
        .SelectMany(set => set.Only([service.EntityType]).Criteria)
        .Where(criterion => criterion.PerService)
        .SelectMany(criterion => criterion.Questions())
        .Distinct();

    private static List<CriteriaSet> Deciding(FormSubject subject)
    {
        var types = Types(subject);
        var deciding = CriteriaSets.For(types, subject.State.Country).Where(set => CriteriaSets.Decides(set, types));
        return [.. deciding.Select(set => set.Only(types))];
    }

    private static IReadOnlyList<string> Types(FormSubject subject) =>
        subject.State.Assessment?.Inputs.EntityTypes ?? subject.Grounds?.EntityTypes ?? [];
}
