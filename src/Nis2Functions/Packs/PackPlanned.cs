namespace Nis2Functions.Packs;

/// <param name="Finished">Nothing is left to build.</param>
/// <param name="Parts">Names, which are all that the orchestration's history holds of the plan.</param>
public sealed record PackPlanned(bool Finished, IReadOnlyList<string> Parts);
