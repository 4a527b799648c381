using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// A published set's own word, for an analysis by that set alone: its highest level asks for nothing more, every other leaves something.
/// Words of different sets are never compared.
/// </summary>
internal static class PrintedCoverage
{
    /// <returns>Null where the set has no scale.</returns>
    public static Coverage? Of(MappingSet set, Coverage? coverage, string? printed)
    {
        if (coverage is not null || printed is null || set.CoverageLevels.Count == 0)
            return coverage;
        return printed.StartsWith(set.CoverageLevels[0], StringComparison.OrdinalIgnoreCase) ? Coverage.Full : Coverage.Partial;
    }
}
