namespace Benchmarks;

/// <param name="Latencies">One for each request.</param>
/// <param name="Operations">What each request asked of storage, as the app tells.</param>
public sealed record Measured(IReadOnlyList<TimeSpan> Latencies, TimeSpan Elapsed, IReadOnlyList<string> Operations)
{
    public double PerSecond => Latencies.Count / Elapsed.TotalSeconds;

    public Measured And(Measured other) =>
        new([.. Latencies, .. other.Latencies], Elapsed + other.Elapsed, [.. Operations, .. other.Operations]);

    /// <param name="rank">0.5 for the median.</param>
    public TimeSpan Percentile(double rank) => Latencies.Order().ElementAt((int)Math.Ceiling(rank * Latencies.Count) - 1);
}
