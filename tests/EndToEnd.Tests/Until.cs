using System.Diagnostics;

namespace EndToEnd;

/// <summary>Waits for a condition of another process, bounded.</summary>
public static class Until
{
    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan limit, Func<string>? otherwise = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > limit)
                throw new TimeoutException(otherwise?.Invoke() ?? $"Not so within {limit}.");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
