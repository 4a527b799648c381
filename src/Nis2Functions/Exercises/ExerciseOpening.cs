using Nis2.Compliance.Significance;

namespace Nis2Functions.Exercises;

/// <param name="Scenario">Id of a scenario, such as <c>ransomware</c>.</param>
/// <param name="Compression">Virtual seconds per real second, 1 to 100 000; as the scenario suggests, if absent.</param>
/// <param name="Language"><c>en</c> or <c>de</c>: of title and description; English, if absent.</param>
public sealed record ExerciseOpening(string Scenario, int? Compression = null, string? Language = null)
{
    internal string Say(GuidedText text) => Language == "de" ? text.De : text.En;
}
