namespace Nis2.Compliance.Exercises;

public enum StageResult
{
    /// <summary>Its clock never started.</summary>
    NotReached,

    /// <summary>The clock runs.</summary>
    Open,

    Met,

    /// <summary>After the due instant, but not after the latest that the law may allow.</summary>
    Late,

    Missed,
}
