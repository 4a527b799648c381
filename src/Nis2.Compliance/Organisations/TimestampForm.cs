namespace Nis2.Compliance.Organisations;

public enum TimestampForm
{
    UnixSeconds,

    /// <summary>ISO 8601 with its offset.</summary>
    Iso8601,
}
