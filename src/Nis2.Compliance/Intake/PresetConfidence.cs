namespace Nis2.Compliance.Intake;

/// <summary>How sure a fact about a sender is.</summary>
public enum PresetConfidence
{
    /// <summary>Read in the sender's documentation, source code or published payloads.</summary>
    Verified,

    SecondHand,
    FromMemory,

    /// <summary>Sources say different things, or nothing.</summary>
    Disputed,
}
