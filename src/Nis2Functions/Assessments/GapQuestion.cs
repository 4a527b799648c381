using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;

namespace Nis2Functions.Assessments;

/// <summary>By which set, and what is supposed.</summary>
internal sealed record GapQuestion(MappingSet Set, GapScenario Scenario)
{
    public static bool TryRead(HttpRequest request, GapSources sources, out GapQuestion? question, out IResult? problem)
    {
        question = null;
        if (!Conditions.TryFlag(request, "certificate", out var certificate, out problem)
            || !Conditions.TryFlag(request, "plan", out var plan, out problem))
            return false;
        if (sources.SetOf(Conditions.Text(request, "set")) is not { } set)
        {
            problem = Unknown();
            return false;
        }

        question = new GapQuestion(set, new GapScenario { Certificate = certificate ?? true, AfterPlan = plan ?? false });
        return true;
    }

    public static IResult Unknown() => Problem.Malformed(
        "Neither the release nor the organisation has a mapping set of this id; \"effective\" is the consolidated one with its overrides.",
        "set");
}
