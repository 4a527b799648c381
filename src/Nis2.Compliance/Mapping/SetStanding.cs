namespace Nis2.Compliance.Mapping;

public enum SetStanding
{
    /// <summary>Somebody else's mapping, exactly as it stands.</summary>
    Published,

    /// <summary>Ours, corrected against the directive and the standard.</summary>
    Consolidated,

    /// <summary>An organisation's own.</summary>
    Own,
}
