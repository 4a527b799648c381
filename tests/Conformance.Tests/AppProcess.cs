using System.Diagnostics;
using System.Reflection;

namespace Conformance.Tests;

/// <summary>The app under test as a process on a free port, over the storage of <c>NIS2_TEST_STORAGE</c>.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process _process;
    private readonly string _addressFile;

    private AppProcess(Process process, string addressFile, Uri address)
    {
        _process = process;
        _addressFile = addressFile;
        Address = address;
    }

    public static string AssemblyPath { get; } = Path.GetFullPath(
        typeof(AppProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ConformanceApp").Value!);

    public Uri Address { get; }

    public static async Task<AppProcess> StartAsync(string hub)
    {
        var storage = Environment.GetEnvironmentVariable("NIS2_TEST_STORAGE")
            ?? throw new InvalidOperationException("These tests need Azurite: set NIS2_TEST_STORAGE to its connection string.");
        var addressFile = Path.GetTempFileName();
        var start = new ProcessStartInfo("dotnet", [AssemblyPath, "--LocalHost:Port=0", $"--LocalHost:AddressFile={addressFile}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["AzureWebJobsStorage"] = storage, ["TaskHub"] = hub },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var bound = new CancellationTokenSource(Patience);
        while (true)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The app ended with exit code {process.ExitCode} before it took requests.");
            }

            if (await File.ReadAllTextAsync(addressFile, bound.Token) is { Length: > 0 } address)
            {
                return new(process, addressFile, new(address));
            }

            await Task.Delay(50, bound.Token);
        }
    }

    /// <summary>As an operating system does it that runs out of memory: no warning, no clean-up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        File.Delete(_addressFile);
    }
}
