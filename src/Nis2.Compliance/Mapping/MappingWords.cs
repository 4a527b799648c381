using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Mapping;

/// <summary>The words of a pair as sets print them and as exports write them.</summary>
public static class MappingWords
{
    /// <summary>A set's own word where it has one, else full, partial or none; null where the set doesn't say.</summary>
    public static string? Coverage(MappingPair pair) => pair.Printed ?? (pair.Coverage is { } coverage ? Words.Of(coverage) : null);

    /// <summary>equal, subset, superset or intersects; null where the set doesn't say.</summary>
    public static string? Relationship(MappingPair pair) => pair.Relationship is { } relationship ? Words.Of(relationship) : null;

    /// <summary>The relationship in the terms of the OSCAL mapping model.</summary>
    public static string Oscal(Relationship relationship) => relationship switch
    {
        Mapping.Relationship.Equal => "equal-to",
        Mapping.Relationship.Subset => "subset-of",
        Mapping.Relationship.Superset => "superset-of",
        Mapping.Relationship.Intersects => "intersects-with",
        _ => throw new ArgumentOutOfRangeException(nameof(relationship)),
    };
}
