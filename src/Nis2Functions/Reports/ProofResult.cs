namespace Nis2Functions.Reports;

public enum ProofResult
{
    /// <summary>The bytes hash to what was recorded.</summary>
    Agrees,

    /// <summary>Only the hash was recorded: whoever has the bytes can compare them.</summary>
    HashOnly,

    /// <summary>The bytes are not where the stream says.</summary>
    Missing,

    /// <summary>The bytes are others than those recorded.</summary>
    Tampered,
}
