using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <summary>What storage keeps of a set besides its id and version.</summary>
internal sealed record MappingSetDetails(string Title, string Source, string From, string To, IReadOnlyList<string> CoverageLevels)
{
    public static MappingSetDetails Of(MappingSet set) => new(set.Title, set.Source, set.From, set.To, set.CoverageLevels);
}
