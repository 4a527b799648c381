using Microsoft.DurableTask;
using Moq;
using Nis2Functions.Clocks;

namespace Nis2Functions.Tests.Clocks;

/// <summary>Single turns of the loop; the simulation plays whole lives of it.</summary>
public sealed class ClockLoopTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);
    private static readonly SubjectClock Clock = new("acme", "incident-1", Failures: 2);
    private readonly Mock<TaskOrchestrationContext> context = new(MockBehavior.Strict);

    public ClockLoopTests()
    {
        context.Setup(one => one.CurrentUtcDateTime).Returns(Now);
        context.Setup(one => one.SetCustomStatus(It.IsAny<object?>()));
    }

    [Fact]
    public async Task EndsWhenNothingIsLeft()
    {
        Wakes(new ClockWake(null));
        await ClockLoop.RunAsync(context.Object, Clock, "Step");
        context.Verify(one => one.ContinueAsNew(It.IsAny<object?>(), It.IsAny<bool>()), Times.Never);
    }

    [Fact]
    public async Task SleepsUntilTheNextStepAndStartsOver()
    {
        Wakes(new ClockWake(Now.AddHours(5)));
        var slept = await TimerFiresAsync();
        Assert.Equal(Now.AddHours(5), slept);
        StartedOverWith(Clock with { Failures = 0 });
    }

    [Fact]
    public async Task SleepsThreeDaysAtMost()
    {
        Wakes(new ClockWake(Now.AddDays(30)));
        Assert.Equal(Now.AddDays(3), await TimerFiresAsync());
    }

    [Fact]
    public async Task BacksOffGivenAStepThatCameToNothing()
    {
        Wakes(new ClockWake(Now, Stuck: true));
        Assert.Equal(Now.AddMinutes(1), await TimerFiresAsync());
        StartedOverWith(Clock with { Failures = 3 });
    }

    [Fact]
    public async Task BacksOffGivenAFailedActivity()
    {
        context.Setup(one => one.CallActivityAsync<ClockWake>("Step", Clock, null))
            .ThrowsAsync(new TaskFailedException("Step", 1, new TimeoutException()));
        Assert.Equal(Now.AddMinutes(1), await TimerFiresAsync());
        StartedOverWith(Clock with { Failures = 3 });
    }

    [Fact]
    public async Task CancelsTheTimerAndStartsOverWhenTold()
    {
        Wakes(new ClockWake(Now.AddHours(5)));
        var cancelled = CancellationToken.None;
        context.Setup(one => one.CreateTimer(It.IsAny<DateTime>(), It.IsAny<CancellationToken>()))
            .Returns((DateTime _, CancellationToken token) =>
            {
                cancelled = token;
                return new TaskCompletionSource().Task;
            });
        context.Setup(one => one.WaitForExternalEvent<object?>(ClockLoop.Changed, It.IsAny<CancellationToken>())).ReturnsAsync((object?)null);
        context.Setup(one => one.ContinueAsNew(It.IsAny<object?>(), true));
        await ClockLoop.RunAsync(context.Object, Clock, "Step");
        Assert.True(cancelled.IsCancellationRequested);
        StartedOverWith(Clock with { Failures = 0 });
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(8, 1920)]
    [InlineData(9, 3600)]
    [InlineData(1000, 3600)]
    public void BackOffDoublesUpToAnHour(int failures, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ClockLoop.BackOff(failures));

    private void Wakes(ClockWake wake) => context.Setup(one => one.CallActivityAsync<ClockWake>("Step", Clock, null)).ReturnsAsync(wake);

    private async Task<DateTime> TimerFiresAsync()
    {
        var at = DateTime.MinValue;
        context.Setup(one => one.CreateTimer(It.IsAny<DateTime>(), It.IsAny<CancellationToken>()))
            .Callback((DateTime fireAt, CancellationToken _) => at = fireAt)
            .Returns(Task.CompletedTask);
        context.Setup(one => one.WaitForExternalEvent<object?>(ClockLoop.Changed, It.IsAny<CancellationToken>()))
            .Returns(new TaskCompletionSource<object?>().Task);
        context.Setup(one => one.ContinueAsNew(It.IsAny<object?>(), true));
        await ClockLoop.RunAsync(context.Object, Clock, "Step");
        return at;
    }

    private void StartedOverWith(SubjectClock expected) => context.Verify(one => one.ContinueAsNew(expected, true), Times.Once);
}
