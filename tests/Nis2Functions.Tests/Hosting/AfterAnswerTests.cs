using Microsoft.Extensions.Logging.Abstractions;
using Nis2Functions.Hosting;

namespace Nis2Functions.Tests.Hosting;

public sealed class AfterAnswerTests
{
    [Fact]
    public async Task WorksAtOnceWhileNobodyWouldDoItLater()
    {
        using var after = new AfterAnswer(NullLogger<AfterAnswer>.Instance);
        var done = false;

        await after.RunAsync(_ => Task.FromResult(done = true), default);

        Assert.True(done);
    }

    [Fact]
    public async Task ComesBackBeforeTheWorkIsDoneOnceItRuns()
    {
        using var after = new AfterAnswer(NullLogger<AfterAnswer>.Instance);
        await after.StartAsync(default);
        var go = new TaskCompletionSource();
        var done = new TaskCompletionSource();

        await after.RunAsync(
            async _ =>
            {
                await go.Task;
                done.SetResult();
            },
            default);

        Assert.False(done.Task.IsCompleted);
        go.SetResult();
        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await after.StopAsync(default);
    }

    [Fact]
    public async Task OutlivesWorkThatFails()
    {
        using var after = new AfterAnswer(NullLogger<AfterAnswer>.Instance);
        await after.StartAsync(default);
        var done = new TaskCompletionSource();
        for (var i = 0; i < 20; i++)
            await after.RunAsync(_ => throw new InvalidOperationException("Fails."), default);
        await after.RunAsync(_ => Task.FromResult(done.TrySetResult()), default);

        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await after.StopAsync(default);
    }
}
