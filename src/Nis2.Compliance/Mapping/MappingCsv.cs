using Nis2.Compliance.Exports;

namespace Nis2.Compliance.Mapping;

/// <summary>Pairs as CSV; own sets carry texts of people.</summary>
public static class MappingCsv
{
    public const string Header = "requirement,control,relationship,coverage,sources";

    public static string Of(IEnumerable<MappingPair> pairs) => CsvText.Lines(
    [
        Header.Split(','),
        .. pairs.Select(pair => (string?[])
        [
            pair.Requirement, pair.Control, MappingWords.Relationship(pair), MappingWords.Coverage(pair), string.Join(';', pair.Sources),
        ]),
    ]);
}
