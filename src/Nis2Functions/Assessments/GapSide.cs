using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <summary>One side of a comparison: a scenario as things stand now, or how they stood when somebody kept it.</summary>
/// <param name="Scenario">Null for a record.</param>
/// <param name="At">The newest record at or before it; null for the last one.</param>
internal sealed record GapSide(string Name, GapScenario? Scenario, Instant? At = null)
{
    public const string Present = "present";
    public const string AfterPlan = "after-plan";
    private const string LastRecord = "last-record";

    public static bool TryRead(HttpRequest request, string name, string otherwise, out GapSide? side, out IResult? problem)
    {
        problem = null;
        var text = Conditions.Text(request, name) ?? otherwise;
        side = text switch
        {
            Present => new(text, new GapScenario()),
            "without-certificate" => new(text, new GapScenario { Certificate = false }),
            AfterPlan => new(text, new GapScenario { AfterPlan = true }),
            "after-plan-without-certificate" => new(text, new GapScenario { Certificate = false, AfterPlan = true }),
            LastRecord => new(text, null),
            _ => null,
        };
        if (side is not null)
            return true;
        if (!Conditions.TryInstant(request, name, out var at, out _))
        {
            problem = Problem.Malformed(
                "present, without-certificate, after-plan, after-plan-without-certificate, last-record or an instant is needed.", name);
            return false;
        }

        side = new(text, null, at);
        return true;
    }

    /// <summary>Null for a scenario, and where nothing was kept by then.</summary>
    public KeptAnalysis? Record(PlanState state) =>
        Scenario is null ? state.History.LastOrDefault(kept => At is null || kept.At <= At) : null;

    /// <summary>Null for a record.</summary>
    public KeptAnalysis? Live(GapSources sources, MappingSet set, Instant now) =>
        Scenario is null ? null : KeptAnalysis.Of(sources.Analyse(set, Scenario), sources.Extended.Sha256(), now);
}
