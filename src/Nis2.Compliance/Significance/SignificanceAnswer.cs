namespace Nis2.Compliance.Significance;

/// <summary>An answer as far as it is known: yes or no, or a quantity, exactly or within bounds.</summary>
/// <param name="Exactly">In the question's unit; stands for both bounds.</param>
/// <param name="AtLeast">What is certain already, as while an outage lasts.</param>
public sealed record SignificanceAnswer(bool? Yes = null, decimal? Exactly = null, decimal? AtLeast = null, decimal? AtMost = null)
{
    internal decimal Low => Exactly ?? AtLeast ?? 0;

    /// <summary>Null where nothing bounds it.</summary>
    internal decimal? High => Exactly ?? AtMost;
}
