namespace Nis2.Compliance.Assessments;

/// <summary>What is wrong with an omission. Stable words.</summary>
public static class OmissionRules
{
    /// <summary>
    /// Stated as not applicable, and nobody says why; under Reg. (EU) 2024/2690 Art. 2(2) it is then judged as if it applied.
    /// </summary>
    public const string ExemptionWithoutReason = "exemption-without-reason";

    /// <summary>
    /// Reg. (EU) 2024/2690 Art. 2(2) lets only what its Annex asks for "where appropriate", "where applicable" or "to the extent feasible"
    /// be left out; whether this requirement is worded so is for a person to read.
    /// </summary>
    public const string WordingToBeRead = "wording-to-be-read";

    /// <summary>A measure that Art. 21(2) lists as the least, without "where appropriate" on the whole of it.</summary>
    public const string MinimumMeasure = "minimum-measure";

    /// <summary>A control, or a question of the self-assessment, that is left out, and nobody says why.</summary>
    public const string ExcludedWithoutReason = "excluded-without-reason";
}
