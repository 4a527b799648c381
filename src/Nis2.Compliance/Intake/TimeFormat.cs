namespace Nis2.Compliance.Intake;

/// <summary>How a sender writes a time.</summary>
public enum TimeFormat
{
    /// <summary>ISO 8601; an instant only where it names its offset, with or without a colon.</summary>
    Iso,

    EpochSeconds,
    EpochMilliseconds,
    EpochNanoseconds,

    /// <summary>A text without zone: shown as sent, never an instant.</summary>
    Zoneless,
}
