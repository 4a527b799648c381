using Nis2.Tests.Shared;

namespace Conformance.Tests;

public sealed class OrchestratorRulesTests
{
    [Fact]
    public void EveryOrchestratorOfTheAppKeepsToItsContext()
    {
        var (orchestrators, violations) = OrchestratorRules.Check(AppProcess.AssemblyPath);

        Assert.Contains("RunClock", orchestrators);
        Assert.True(orchestrators.Count > 15, $"Only {orchestrators.Count} orchestrators found.");
        Assert.Empty(violations);
    }

    [Theory]
    [InlineData(nameof(ForbiddenSamples.ReadsTheClock), "System.DateTime.get_UtcNow")]
    [InlineData(nameof(ForbiddenSamples.MakesAnId), "System.Guid.NewGuid")]
    [InlineData(nameof(ForbiddenSamples.Delays), "System.Threading.Tasks.Task.Delay")]
    [InlineData(nameof(ForbiddenSamples.RunsOnAThread), "System.Threading.Tasks.Task.Run")]
    [InlineData(nameof(ForbiddenSamples.RollsDice), "System.Random.get_Shared")]
    [InlineData(nameof(ForbiddenSamples.AsksTheEnvironment), "System.Environment.get_MachineName")]
    [InlineData(nameof(ForbiddenSamples.ReadsAFile), "System.IO.File.ReadAllText")]
    [InlineData(nameof(ForbiddenSamples.CallsTheNetwork), "System.Net.Http.HttpClient..ctor")]
    [InlineData(nameof(ForbiddenSamples.CancelsAsynchronously), "System.Threading.CancellationTokenSource.CancelAsync")]
    [InlineData(nameof(ForbiddenSamples.CancelsByTheClock), "System.Threading.CancellationTokenSource..ctor")]
    [InlineData(nameof(ForbiddenSamples.KeepsState), "the mutable static field")]
    [InlineData(nameof(ForbiddenSamples.HidesItInALambda), "System.DateTime.get_Now")]
    [InlineData(nameof(ForbiddenSamples.HidesItInALocalFunction), "System.Guid.NewGuid")]
    [InlineData(nameof(ForbiddenSamples.HidesItInAHelper), "System.Diagnostics.Stopwatch.GetTimestamp")]
    [InlineData(nameof(ForbiddenSamples.HidesItInAnIterator), "System.Environment.get_TickCount")]
    [InlineData(nameof(ForbiddenSamples.HidesItBehindAnInterface), "System.Console.get_In")]
    public void FindsWhatAnOrchestratorMustNotUse(string type, string used)
    {
        var (orchestrators, violations) = OrchestratorRules.Check(
            typeof(ForbiddenSamples).Assembly.Location, found => found.Name == type);

        Assert.Single(orchestrators);
        Assert.Contains(violations, violation => violation.Contains(used, StringComparison.Ordinal));
    }
}
