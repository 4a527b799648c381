namespace Nis2.Compliance.Significance;

/// <summary>Incidents that may have to be looked at as one (Art. 4 of Implementing Regulation (EU) 2024/2690).</summary>
/// <param name="Incidents">Others of the same apparent root cause within six months.</param>
/// <param name="Possible">Others whose root cause may be the same.</param>
/// <param name="LossAtLeast">EUR, of the certain ones together.</param>
/// <param name="LossAtMost">EUR, of all together; null where nothing bounds it.</param>
public sealed record RecurringGroup(
    IReadOnlyList<string> Incidents, IReadOnlyList<string> Possible, decimal LossAtLeast, decimal? LossAtMost);
