using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;

namespace Nis2Functions.Mapping;

/// <summary>A published mapping, kept exactly as it stands.</summary>
/// <param name="From">Catalogue of the requirements.</param>
/// <param name="To">Catalogue of the controls.</param>
/// <param name="CoverageLevels">The set's own scale; scales of different sets don't compare.</param>
public sealed record MappingSetView(
    string Id, string Version, string Title, string Source, string From, string To, IReadOnlyList<string> CoverageLevels)
{
    internal static MappingSetView Of(MappingSet set)
    {
        var details = set.About.Deserialize<MappingSetDetails>(DomainJson.Options)!;
        return new MappingSetView(set.Id, set.Version, details.Title, details.Source, details.From, details.To, details.CoverageLevels);
    }
}
