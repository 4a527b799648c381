namespace Nis2.LocalHost.Tests.Durable;

public sealed class CrashTests
{
    private const int AtOnce = 8;
    private const string Main = "signal 24 44 4";
    private const string Collected = "child 0, child 2, child 4, main 0, main 1, main 2, no more";

    [Fact]
    public async Task RunsThroughWithoutFaults()
    {
        var scenario = new CrashScenario(_ => Fault.None);

        Assert.Equal((Main, Collected), await scenario.RunAsync());
        Assert.All(scenario.ActivityRuns.Values, runs => Assert.Equal(1, runs));
    }

    /// <summary>One fault at each storage operation in turn, until the scenario ends before the fault is reached.</summary>
    [Theory]
    [InlineData(Fault.FailBefore)]
    [InlineData(Fault.FailAfter)]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    public async Task OneFaultAnywhereChangesNoOutcome(Fault fault)
    {
        var places = 0;
        for (var reached = true; reached; places += AtOnce)
        {
            var batch = await Task.WhenAll(Enumerable.Range(places + 1, AtOnce).Select(async place =>
            {
                var scenario = new CrashScenario(operation => operation == place ? fault : Fault.None);
                Assert.Equal((place, Main, Collected), Join(place, await scenario.RunAsync()));
                return scenario.Operations >= place;
            }));
            reached = batch.All(hit => hit);
        }

        Assert.True(places > 20, $"Only {places} operations: the scenario does not store what it should.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task ManyFaultsChangeNoOutcome(int every)
    {
        var kinds = new[] { Fault.CrashAfter, Fault.FailAfter, Fault.CrashBefore, Fault.FailBefore };
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async seed =>
        {
            var random = new Random(seed);
            var scenario = new CrashScenario(operation =>
            {
                lock (random)
                {
                    return operation < 150 && random.Next(every) == 0 ? kinds[random.Next(kinds.Length)] : Fault.None;
                }
            });
            Assert.Equal((seed, Main, Collected), Join(seed, await scenario.RunAsync()));
        }));
    }

    private static (int Place, string Main, string Collected) Join(int place, (string Main, string Collected) outcome) =>
        (place, outcome.Main, outcome.Collected);
}
