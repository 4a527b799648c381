using Nis2.Compliance.Knowledge;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Frameworks;

/// <summary>The steps that the two source articles ask of an organisation: six and seven.</summary>
public sealed record Checklist(string Version, GuidedText Note, IReadOnlyList<ChecklistStep> Steps)
{
    public static Checklist Current { get; } = KnowledgeFiles.Read<Checklist>("frameworks.checklist.json");

    /// <summary>Each step's state: open where something is known to be missing, unknown where something isn't known, else done.</summary>
    public IReadOnlyList<CheckedStep> Check(ChecklistFacts facts) => [.. Steps.Select(step => Check(step, facts))];

    private static CheckedStep Check(ChecklistStep step, ChecklistFacts facts)
    {
        var missing = step.Needs.Where(need => facts.Of(need) == false).ToList();
        var unknown = step.Needs.Where(need => facts.Of(need) is null).ToList();
        var state = missing.Count > 0 ? StepState.Open : unknown.Count > 0 ? StepState.Unknown : StepState.Done;
        return new CheckedStep(step, state, missing, unknown);
    }
}
