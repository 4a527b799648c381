using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Engineering;

/// <summary>The app on this machine. Its output goes to the console as it comes.</summary>
public sealed partial class LocalApp : IAsyncDisposable
{
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromMilliseconds(250);

    // The same number on every Unix.
    private const int Terminate = 15;

    private readonly Process process;

    private LocalApp(ProcessStartInfo start, int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}/");
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Show(line.Data);
        process.ErrorDataReceived += (_, line) => Show(line.Data);
        Command.Start(process, start.FileName);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public bool HasEnded => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <exception cref="EngineeringException">It ended, or was not ready in time.</exception>
    public static async Task<LocalApp> StartAsync(
        string assembly, int port, IReadOnlyDictionary<string, string> settings, CancellationToken stop)
    {
        string[] arguments = [assembly, "--port", $"{port}"];
        var app = new LocalApp(Command.StartInfo("dotnet", arguments, Path.GetDirectoryName(assembly)!, settings), port);
        try
        {
            await Step.RunAsync("Starting the app", () => app.ReadyAsync(stop));
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the app has ended, wanted or not.</summary>
    public Task EndAsync(CancellationToken stop) => process.WaitForExitAsync(stop);

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(StopLimit);
        try
        {
            // On Windows the console's Ctrl+C has reached it already.
            if (!OperatingSystem.IsWindows() && !process.HasExited)
                _ = Kill(process.Id, Terminate);
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    private async Task ReadyAsync(CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(10) };
        var clock = Stopwatch.StartNew();
        while (!await AnswersAsync(client, stop))
        {
            if (process.HasExited)
                throw new EngineeringException($"The app ended with exit code {process.ExitCode} before it was ready.");
            if (clock.Elapsed > ReadyLimit)
                throw new EngineeringException($"The app was not ready within {ReadyLimit.TotalMinutes} minutes.");
            await Task.Delay(ProbeInterval, stop);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync("api/health/ready", stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private static void Show(string? line)
    {
        if (line is not null)
            Console.WriteLine(line);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
