namespace Nis2.Compliance.Mapping;

/// <summary>
/// Of a pair: how much an implemented control leaves to do for NIS2 in the part of the requirement that it is about. Of a requirement: how much
/// all its pairs together leave to do.
/// </summary>
public enum Coverage
{
    /// <summary>Nothing remains to be done.</summary>
    Full,

    /// <summary>Something remains, and the set says what.</summary>
    Partial,

    /// <summary>Everything remains: at most related, and counted for nothing.</summary>
    None,
}
