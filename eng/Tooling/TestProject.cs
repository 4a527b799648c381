using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Engineering;

/// <summary>One test project of the solution.</summary>
public sealed partial record TestProject(string File)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The solution's projects under tests/ but for those that say that they are none: the build's props make them one.</summary>
    public static IReadOnlyList<TestProject> All(Repository repository) =>
        [.. ProjectPath().Matches(System.IO.File.ReadAllText(repository.Solution))
            .Select(match => match.Groups[1].Value.Replace('\\', '/'))
            .Where(path => path.StartsWith("tests/", StringComparison.Ordinal))
            .Select(path => new TestProject(Path.Combine(repository.Root, path)))
            .Where(project => !System.IO.File.ReadAllText(project.File).Contains("<IsTestProject>false</IsTestProject>"))
            // What crosses the rooms takes longest, so it starts first.
            .OrderBy(project => project.Name.StartsWith("Nis2.", StringComparison.Ordinal))
            .ThenBy(project => project.Name, StringComparer.Ordinal)];

    public async Task<TestResult> RunAsync(
        Repository repository, string results, string? filter, IReadOnlyDictionary<string, string> environment, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Limit);
        var clock = Stopwatch.StartNew();
        var report = Path.Combine(results, Name + ".trx");
        string[] only = filter is null ? [] : ["--filter", filter];
        try
        {
            var run = await Command.RunAsync(
                "dotnet",
                [
                    "test", File, "--no-build", "--no-restore", "--results-directory", results, "--logger", "trx;LogFileName=" + report,
                    .. only,
                ],
                repository.Root,
                limit.Token,
                environment: environment);
            var result = System.IO.File.Exists(report)
                ? TestReport.Read(Name, report, clock.Elapsed)
                : new TestResult(Name, 0, [], clock.Elapsed, [], []);
            // A test host that dies leaves a report of what it had done until then, without a failure in it.
            return run.ExitCode != 0 && result.Failed == 0
                ? result with { Failures = [$"{Name}: the test run ended with exit code {run.ExitCode}:\n{run.Output}"] }
                : result;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return TestResult.Broken(Name, clock.Elapsed, $"not done within {Limit.TotalMinutes} minutes, killed");
        }
    }

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
