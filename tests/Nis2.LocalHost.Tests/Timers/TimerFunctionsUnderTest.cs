using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Timers;

public static class TimerFunctionsUnderTest
{
    public sealed class Hourly(Runs runs)
    {
        [Function("Hourly")]
        public Task Run([TimerTrigger("%HourlySchedule%")] TimerInfo timer, FunctionContext context) => runs.AddAsync(timer);
    }

    public sealed class AtStartup(Runs runs)
    {
        [Function("AtStartup")]
        public Task Run([TimerTrigger("0 0 * * * *", RunOnStartup = true)] TimerInfo timer) => runs.AddAsync(timer);
    }

    public sealed class Unmonitored(Runs runs)
    {
        [Function("Unmonitored")]
        public Task Run([TimerTrigger("00:10:00", UseMonitor = false)] TimerInfo timer) => runs.AddAsync(timer);
    }

    public sealed class Failing(Runs runs)
    {
        [Function("Failing")]
        public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
            await runs.AddAsync(timer);
            throw new InvalidOperationException("This run fails.");
        }
    }

    public static class BadSchedule
    {
        [Function("F")]
        public static void Run([TimerTrigger("every hour")] TimerInfo timer) => _ = timer;
    }

    public static class Answering
    {
        [Function("F")]
        public static Task<int> Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => Task.FromResult(1);
    }
}
