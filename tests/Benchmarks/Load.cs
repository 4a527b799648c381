using System.Diagnostics;

namespace Benchmarks;

/// <summary>Sends requests one after another from a few senders at once: each sends its next when its last is answered.</summary>
public static class Load
{
    public const int Concurrency = 4;

    /// <exception cref="InvalidOperationException">Any answer other than a success: there is nothing to measure then.</exception>
    public static async Task<Measured> RunAsync(HttpClient client, Func<int, HttpRequestMessage> request, int from, int count)
    {
        var next = from - 1;
        var latencies = new TimeSpan[count];
        var operations = new string[count];
        async Task SendAsync()
        {
            for (var i = Interlocked.Increment(ref next); i < from + count; i = Interlocked.Increment(ref next))
            {
                using var message = request(i);
                var start = Stopwatch.GetTimestamp();
                using var response = await client.SendAsync(message);
                var text = await response.Content.ReadAsStringAsync();
                latencies[i - from] = Stopwatch.GetElapsedTime(start);
                if (!response.IsSuccessStatusCode)
                    throw new InvalidOperationException($"{message.RequestUri}: {(int)response.StatusCode} {text}");
                operations[i - from] = response.Headers.TryGetValues(Operations.Header, out var values) ? string.Join(", ", values) : "";
            }
        }

        var clock = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Concurrency).Select(_ => SendAsync()));
        return new Measured(latencies, Stopwatch.GetElapsedTime(clock), operations);
    }
}
