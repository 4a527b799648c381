namespace Nis2.Compliance.Mapping;

/// <summary>How a requirement relates to a control, read from the requirement to the control, as in the OSCAL mapping model.</summary>
public enum Relationship
{
    /// <summary>Both ask for the same (<c>equal-to</c>).</summary>
    Equal,

    /// <summary>The requirement lies within the control, which asks for more (<c>subset-of</c>).</summary>
    Subset,

    /// <summary>The requirement asks for more than the control, which lies within it (<c>superset-of</c>).</summary>
    Superset,

    /// <summary>They share a part; each asks for something that the other doesn't (<c>intersects-with</c>).</summary>
    Intersects,
}
