namespace Engineering;

/// <summary>What came of one test project.</summary>
/// <param name="Skips">Each skipped test with its reason.</param>
/// <param name="Failures">Whole texts, one for each failed test.</param>
/// <param name="Figures">What passing tests printed.</param>
public sealed record TestResult(
    string Project,
    int Passed,
    IReadOnlyList<string> Skips,
    TimeSpan Duration,
    IReadOnlyList<string> Failures,
    IReadOnlyList<string> Figures)
{
    public int Failed => Failures.Count;

    public int Skipped => Skips.Count;

    /// <summary>A project whose run itself went wrong counts as one failed test.</summary>
    public static TestResult Broken(string project, TimeSpan duration, string why) =>
        new(project, 0, [], duration, [$"{project}: {why}"], []);
}
