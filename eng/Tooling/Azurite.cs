using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Engineering;

/// <summary>The storage emulator. It saves what it holds and ends when its input closes, however this process ends.</summary>
public sealed partial class Azurite : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string lastLine = "";

    private Azurite(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        Command.Start(process, "node");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public StoragePorts Ports { get; private set; } = StoragePorts.Any;

    /// <summary>Waits until the emulator has ended, wanted or not.</summary>
    public Task EndAsync(CancellationToken stop) => process.WaitForExitAsync(stop);

    /// <param name="repository">Where the emulator is installed.</param>
    /// <param name="folder">Where its data lives; null keeps the data in memory.</param>
    /// <param name="ports">0 for any free port.</param>
    /// <param name="stop">Gives up waiting for the start.</param>
    public static async Task<Azurite> StartAsync(Repository repository, string? folder, StoragePorts ports, CancellationToken stop)
    {
        string[] place = folder is null ? ["--inMemoryPersistence"] : ["--location", folder];
        var emulator = new Azurite(Command.StartInfo(
            "node",
            [
                Path.Combine(repository.NodeFolder, "azurite.js"), "--silent", "--skipApiVersionCheck", "--disableTelemetry", .. place,
                "--blobPort", $"{ports.Blob}", "--queuePort", $"{ports.Queue}", "--tablePort", $"{ports.Table}",
            ],
            repository.NodeFolder));
        try
        {
            await Task.WhenAny(emulator.listening.Task, emulator.EndAsync(stop)).WaitAsync(StartLimit, stop);
        }
        catch (TimeoutException)
        {
            // Said below.
        }

        if (emulator.listening.Task.IsCompleted)
            return emulator;
        await emulator.DisposeAsync();
        stop.ThrowIfCancellationRequested();
        throw new EngineeringException($"The storage emulator did not start: {emulator.lastLine}");
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(StopLimit);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await Console.Error.WriteLineAsync($"The storage emulator did not end within {StopLimit.TotalSeconds} s and was killed.");
        }

        process.Dispose();
    }

    private void Take(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        lastLine = line;
        var match = ListeningLine().Match(line);
        if (!match.Success)
            return;
        var port = int.Parse(match.Groups[2].ValueSpan);
        Ports = match.Groups[1].Value switch
        {
            "Blob" => Ports with { Blob = port },
            "Queue" => Ports with { Queue = port },
            _ => Ports with { Table = port },
        };
        if (Ports is { Blob: > 0, Queue: > 0, Table: > 0 })
            listening.TrySetResult();
    }

    [GeneratedRegex(@"Azurite (Blob|Queue|Table) service is successfully listening at http://127\.0\.0\.1:(\d+)")]
    private static partial Regex ListeningLine();
}
