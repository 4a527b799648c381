using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;

namespace Nis2Functions.Assessments;

/// <summary>By which set, and what is supposed.</summary>
internal sealed record GapQuestion(MappingSet Set, GapScenario Scenario)
{
    public static bool TryRead(HttpRequest request, out GapQuestion? question, out IResult? problem)
    {
        question = null;
        if (!Conditions.TryFlag(request, "certificate", out var certificate, out problem)
            || !Conditions.TryFlag(request, "plan", out var plan, out problem))
            return false;
        if (MappingSets.Find(Conditions.Text(request, "set") ?? MappingSets.Consolidated.Id) is not { } set)
        {
            problem = Problem.Malformed("No mapping set has this id.", "set");
            return false;
        }

        question = new GapQuestion(set, new GapScenario { Certificate = certificate ?? true, AfterPlan = plan ?? false });
        return true;
    }
}
