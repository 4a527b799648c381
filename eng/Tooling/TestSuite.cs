using System.Diagnostics;

namespace Engineering;

/// <summary>Runs test projects, two at a time, telling what comes of each.</summary>
public static class TestSuite
{
    private const int AtOnce = 2;
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<TestResult>> RunAsync(
        Repository repository, IReadOnlyList<TestProject> projects, string? filter, string storage, CancellationToken stop)
    {
        var results = Path.Combine(repository.Root, "TestResults", $"{DateTime.UtcNow:yyyyMMdd-HHmmss}");
        var environment = new Dictionary<string, string> { ["NIS2_TEST_STORAGE"] = storage };
        var waiting = new Queue<TestProject>(projects);
        var running = new Dictionary<Task<TestResult>, TestProject>();
        var done = new List<TestResult>();
        var clock = Stopwatch.StartNew();
        while (waiting.Count > 0 || running.Count > 0)
        {
            while (running.Count < AtOnce && waiting.TryDequeue(out var next))
                running.Add(next.RunAsync(repository, results, filter, environment, stop), next);
            var beat = Task.Delay(Heartbeat, stop);
            if (await Task.WhenAny([.. running.Keys, beat]) is Task<TestResult> finished)
            {
                running.Remove(finished);
                done.Add(await finished);
                Show(done[^1]);
            }
            else if (!stop.IsCancellationRequested)
            {
                Console.WriteLine($"  ... {clock.Elapsed.TotalSeconds:0} s: {string.Join(", ", running.Values.Select(p => p.Name))}");
            }
        }

        return done;
    }

    private static void Show(TestResult result)
    {
        Console.WriteLine(
            $"  {result.Project} {result.Duration.TotalSeconds:0.0} s: "
            + $"{result.Passed} passed, {result.Failed} failed, {result.Skipped} skipped");
        foreach (var text in result.Skips)
            Console.WriteLine("    " + text);
        foreach (var text in result.Figures.Concat(result.Failures))
            Console.WriteLine("\n" + text + "\n");
    }
}
