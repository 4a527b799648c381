namespace Nis2.Compliance.Mapping;

public enum PairOrigin
{
    Consolidated,

    /// <summary>The organisation holds something else than the consolidated set.</summary>
    Overridden,

    /// <summary>The organisation holds a pair that the consolidated set doesn't have.</summary>
    Added,
}
