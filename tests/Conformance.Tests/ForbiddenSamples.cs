using System.Diagnostics;

namespace Conformance.Tests;

/// <summary>Orchestrators that are none: each does one thing that differs on replay.</summary>
internal static class ForbiddenSamples
{
    private interface IHelper
    {
        string Read();
    }

    internal static class ReadsTheClock
    {
        public static async Task<DateTime> Run([OrchestrationTrigger] string _)
        {
            await Task.CompletedTask;
            return DateTime.UtcNow;
        }
    }

    internal static class MakesAnId
    {
        public static Task<Guid> Run([OrchestrationTrigger] string _) => Task.FromResult(Guid.NewGuid());
    }

    internal static class Delays
    {
        public static async Task Run([OrchestrationTrigger] string _) => await Task.Delay(1);
    }

    internal static class RunsOnAThread
    {
        public static async Task Run([OrchestrationTrigger] string _) => await Task.Run(() => { });
    }

    internal static class RollsDice
    {
        public static Task<int> Run([OrchestrationTrigger] string _) => Task.FromResult(Random.Shared.Next());
    }

    internal static class AsksTheEnvironment
    {
        public static Task<string> Run([OrchestrationTrigger] string _) => Task.FromResult(Environment.MachineName);
    }

    internal static class ReadsAFile
    {
        public static Task<string> Run([OrchestrationTrigger] string path) => Task.FromResult(File.ReadAllText(path));
    }

    internal static class CallsTheNetwork
    {
        public static async Task<string> Run([OrchestrationTrigger] string url)
        {
            using var client = new HttpClient();
            return await client.GetStringAsync(url);
        }
    }

    internal static class CancelsAsynchronously
    {
        public static async Task Run([OrchestrationTrigger] string _)
        {
            using var stop = new CancellationTokenSource();
            await stop.CancelAsync();
        }
    }

    internal static class CancelsByTheClock
    {
        public static Task<bool> Run([OrchestrationTrigger] string _)
        {
            using var stop = new CancellationTokenSource(1);
            return Task.FromResult(stop.IsCancellationRequested);
        }
    }

    internal static class KeepsState
    {
        private static int s_runs;

        public static Task<int> Run([OrchestrationTrigger] string _) => Task.FromResult(s_runs++);
    }

    internal static class HidesItInALambda
    {
        public static Task<int> Run([OrchestrationTrigger] string _) =>
            Task.FromResult(Enumerable.Range(0, 3).Select(n => n + DateTime.Now.Day).Sum());
    }

    internal static class HidesItInALocalFunction
    {
        public static async Task<string> Run([OrchestrationTrigger] string _)
        {
            return await Inner();

            static async Task<string> Inner()
            {
                await Task.CompletedTask;
                return Guid.NewGuid().ToString();
            }
        }
    }

    internal static class HidesItInAHelper
    {
        public static Task<long> Run([OrchestrationTrigger] string _) => Task.FromResult(Helper.Measure());

        private static class Helper
        {
            public static long Measure() => Stopwatch.GetTimestamp();
        }
    }

    internal static class HidesItInAnIterator
    {
        public static Task<int> Run([OrchestrationTrigger] string _) => Task.FromResult(Numbers().Sum());

        private static IEnumerable<int> Numbers()
        {
            yield return Environment.TickCount;
        }
    }

    internal static class HidesItBehindAnInterface
    {
        public static Task<string> Run([OrchestrationTrigger] string _)
        {
            IHelper helper = new Helper();
            return Task.FromResult(helper.Read());
        }

        private sealed class Helper : IHelper
        {
            public string Read() => Console.In.ReadLine() ?? string.Empty;
        }
    }
}
