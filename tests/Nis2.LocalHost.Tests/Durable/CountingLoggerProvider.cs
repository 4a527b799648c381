using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Nis2.LocalHost.Tests.Durable;

internal sealed class CountingLoggerProvider : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, int> _entries = new();

    public int Entries(string category) => _entries.GetValueOrDefault(category);

    public ILogger CreateLogger(string categoryName) => new CountingLogger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class CountingLogger(CountingLoggerProvider owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner._entries.AddOrUpdate(category, 1, (_, count) => count + 1);
    }
}
