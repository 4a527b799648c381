using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Exercises;

/// <summary>All scenarios in <c>Knowledge/exercises</c>.</summary>
public static class ExerciseScenarios
{
    public static IReadOnlyList<ExerciseScenario> All { get; } = KnowledgeFiles.ReadFolder<ExerciseScenario>("exercises");

    public static ExerciseScenario? Find(string id) => All.FirstOrDefault(scenario => scenario.Id == id);
}
