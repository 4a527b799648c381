using System.Threading.Channels;
using Microsoft.Azure.Functions.Worker;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Timers;

/// <summary>What timer functions of one host were given.</summary>
public sealed class Runs
{
    private readonly Channel<TimerInfo> _runs = Channel.CreateUnbounded<TimerInfo>();

    /// <summary>Runs end only after this does.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public int Waiting => _runs.Reader.Count;

    public Task AddAsync(TimerInfo timer)
    {
        Assert.True(_runs.Writer.TryWrite(timer));
        return Gate;
    }

    public Task<TimerInfo> NextAsync() => _runs.Reader.ReadAsync().AsTask().InTime();
}
