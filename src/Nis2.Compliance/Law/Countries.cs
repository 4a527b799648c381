using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Law;

/// <summary>The Member States and the other states of the European Economic Area.</summary>
public static class Countries
{
    public static IReadOnlyList<Country> All { get; } = KnowledgeFiles.Read<Country[]>("countries.json");

    public static Country? Find(string? code) => All.FirstOrDefault(country => country.Code == code);
}
