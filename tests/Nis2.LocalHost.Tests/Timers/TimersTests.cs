using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Nis2.LocalHost.Hosting;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Timers;

public sealed class TimersTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 10, 59, 30, TimeSpan.Zero);
    private static readonly DateTime Eleven = new(2026, 11, 2, 11, 0, 0, DateTimeKind.Utc);

    private readonly ManualTime _time = new(Start);
    private readonly Runs _runs = new();
    private readonly string _hostId = TestStorage.NewName("timers");

    [Fact]
    public async Task RunsAtItsOccurrencesInUtc()
    {
        await using var app = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));

        await AdvanceToNextAsync(TimeSpan.FromSeconds(30));
        var first = await _runs.NextAsync();
        await AdvanceToNextAsync(TimeSpan.FromHours(1));
        var second = await _runs.NextAsync();

        Assert.Equal((false, Eleven), (first.IsPastDue, first.ScheduleStatus!.Next));
        Assert.Equal((false, Eleven, Eleven.AddHours(1)), (second.IsPastDue, second.ScheduleStatus!.Last, second.ScheduleStatus.Next));
    }

    [Fact]
    public async Task RunsOnceAsPastDueAfterADowntimeOfSeveralOccurrences()
    {
        await using (await StartAsync(typeof(TimerFunctionsUnderTest.Hourly)))
        {
            await AdvanceToNextAsync(TimeSpan.FromSeconds(30));
            await _runs.NextAsync();
        }

        _time.Advance(TimeSpan.FromMinutes(200));
        await using var again = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));
        var late = await _runs.NextAsync();
        await AdvanceToNextAsync(TimeSpan.FromMinutes(40));
        var onTime = await _runs.NextAsync();

        Assert.True(late.IsPastDue);
        Assert.Equal(Eleven, late.ScheduleStatus!.Last);
        Assert.False(onTime.IsPastDue);
        Assert.Equal(0, _runs.Waiting);
    }

    [Fact]
    public async Task IsPastDueGivenADowntimeOverItsFirstOccurrence()
    {
        await using (await StartAsync(typeof(TimerFunctionsUnderTest.Hourly)))
        {
            await Eventually.HoldsAsync(() => _time.NextWait is not null);
        }

        _time.Advance(TimeSpan.FromMinutes(5));
        await using var again = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));

        Assert.True((await _runs.NextAsync()).IsPastDue);
    }

    [Fact]
    public async Task NeverRunsAnOccurrenceTwiceGivenAKillDuringTheRun()
    {
        var gate = new TaskCompletionSource();
        _runs.Gate = gate.Task;
        await using var killed = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));
        await AdvanceToNextAsync(TimeSpan.FromSeconds(30));
        await _runs.NextAsync();

        // The first host is left as a killed process leaves it: in the middle of its run, with nothing more to come.
        await using var next = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));
        await AdvanceToNextAsync(TimeSpan.FromHours(1));
        var run = await _runs.NextAsync();

        Assert.Equal((false, Eleven.AddHours(1)), (run.IsPastDue, run.ScheduleStatus!.Next));
        Assert.Equal(0, _runs.Waiting);
        gate.SetResult();
    }

    [Fact]
    public async Task RunsAnOccurrenceInOneOfTwoHosts()
    {
        await using var one = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));
        await Eventually.HoldsAsync(() => _time.NextWait is not null);
        await using var other = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));
        await Eventually.HoldsAsync(() => _time.Waiting == 2);

        _time.Advance(TimeSpan.FromSeconds(30));
        await _runs.NextAsync();
        await Eventually.HoldsAsync(() => _time.Waiting == 2);

        Assert.Equal(0, _runs.Waiting);
    }

    [Fact]
    public async Task RunsOnStartupWithoutBeingPastDue()
    {
        await using var app = await StartAsync(typeof(TimerFunctionsUnderTest.AtStartup));

        Assert.False((await _runs.NextAsync()).IsPastDue);
        await AdvanceToNextAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(Eleven, (await _runs.NextAsync()).ScheduleStatus!.Next);
    }

    [Fact]
    public async Task KeepsNoStatusWithoutMonitor()
    {
        await using var app = await StartAsync(typeof(TimerFunctionsUnderTest.Unmonitored));

        await AdvanceToNextAsync(TimeSpan.FromMinutes(10));
        var run = await _runs.NextAsync();

        Assert.Null(run.ScheduleStatus);
        await AdvanceToNextAsync(TimeSpan.FromMinutes(10));
        await _runs.NextAsync();
    }

    [Fact]
    public async Task GoesOnAfterAFailedRun()
    {
        await using var app = await StartAsync(typeof(TimerFunctionsUnderTest.Failing));

        await AdvanceToNextAsync(TimeSpan.FromSeconds(30));
        await _runs.NextAsync();
        await AdvanceToNextAsync(TimeSpan.FromHours(1));

        Assert.Equal(Eleven, (await _runs.NextAsync()).ScheduleStatus!.Last);
    }

    [Fact]
    public async Task LetsARunFinishWhenStopped()
    {
        var gate = new TaskCompletionSource();
        _runs.Gate = gate.Task;
        await using var app = await StartAsync(typeof(TimerFunctionsUnderTest.Hourly));
        await AdvanceToNextAsync(TimeSpan.FromSeconds(30));
        await _runs.NextAsync();

        var stopping = app.StopAsync();

        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping.InTime();
    }

    [Theory]
    [InlineData(typeof(TimerFunctionsUnderTest.BadSchedule), "'every hour'")]
    [InlineData(typeof(TimerFunctionsUnderTest.Answering), "nobody")]
    public void RefusesWhatCannotRun(Type type, string reason)
    {
        var refusal = Assert.Throws<FunctionRefusedException>(() => RunningApp.Build([type]));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private async Task AdvanceToNextAsync(TimeSpan expected)
    {
        await Eventually.HoldsAsync(() => _time.NextWait is not null);
        Assert.Equal(expected, _time.NextWait);
        _time.Advance(expected);
    }

    private Task<RunningApp> StartAsync(Type functions) => RunningApp.StartAsync(
        [functions],
        new() { ["AzureFunctionsWebHost:hostid"] = _hostId, ["HourlySchedule"] = "0 0 * * * *" },
        builder => builder.Services.AddSingleton(_runs).AddSingleton<TimeProvider>(_time));
}
