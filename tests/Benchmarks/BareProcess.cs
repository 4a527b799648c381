using System.Diagnostics;

namespace Benchmarks;

/// <summary>The bare endpoint in a process of its own.</summary>
public sealed class BareProcess : IAsyncDisposable
{
    private readonly Process process;

    private BareProcess(Process process, Uri address)
    {
        this.process = process;
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Load.Concurrency }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public static async Task<BareProcess> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BareProcess).Assembly.Location, "bare"]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The bare endpoint did not start.");
        return new BareProcess(process, new Uri(line));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
