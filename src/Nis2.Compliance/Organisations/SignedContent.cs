namespace Nis2.Compliance.Organisations;

/// <summary>Over which bytes a keyed hash goes. A timestamp counts as it is written in its header.</summary>
public enum SignedContent
{
    Body,

    /// <summary>The timestamp, then the body, with nothing between.</summary>
    TimestampBody,

    /// <summary>The timestamp, a dot, the body.</summary>
    TimestampDotBody,

    /// <summary>The timestamp, a colon, the body.</summary>
    TimestampColonBody,
}
