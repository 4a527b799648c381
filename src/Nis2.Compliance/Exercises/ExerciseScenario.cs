using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>An incident to be rehearsed, as data.</summary>
/// <param name="Compression">Virtual seconds per real second, as suggested.</param>
/// <param name="Outcome">What an assessment is expected to come to.</param>
/// <param name="Answers">What is known about significance in the end, by question.</param>
/// <param name="Values">Suggested content of reports; every draft of an exercise says that it is one.</param>
public sealed record ExerciseScenario(
    string Id,
    string Version,
    GuidedText Title,
    GuidedText Summary,
    Severity Severity,
    int Compression,
    IReadOnlyList<ExerciseInject> Injects,
    IReadOnlyList<ExpectedStage> Expected,
    SignificanceOutcome Outcome,
    IReadOnlyDictionary<string, SignificanceAnswer> Answers,
    IReadOnlyList<SuggestedValue> Values);
