using System.Diagnostics;

namespace Engineering;

/// <summary>Says what is being done, every few seconds that it still is, and how long it took.</summary>
public static class Step
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    public static async Task<T> RunAsync<T>(string title, Func<Task<T>> work)
    {
        Console.WriteLine(title + " ...");
        var clock = Stopwatch.StartNew();
        var running = work();
        while (await Task.WhenAny(running, Task.Delay(Heartbeat)) != running)
            Console.WriteLine($"  ... {clock.Elapsed.TotalSeconds:0} s");
        var result = await running;
        Console.WriteLine($"  done in {clock.Elapsed.TotalSeconds:0.0} s");
        return result;
    }

    public static Task RunAsync(string title, Func<Task> work) => RunAsync(title, async () =>
    {
        await work();
        return true;
    });
}
