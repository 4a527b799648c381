namespace Conformance.Tests;

/// <summary>The host under test: the one at <c>NIS2_CONFORMANCE_URL</c>, or the app itself as a process.</summary>
public sealed class ConformanceHost : IAsyncLifetime
{
    private AppProcess? _process;

    /// <value>Null where the suite starts the app itself.</value>
    public static string? ForeignUrl { get; } = Environment.GetEnvironmentVariable("NIS2_CONFORMANCE_URL");

    internal OrchestrationApi Api { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _process = ForeignUrl is null ? await AppProcess.StartAsync($"Conf{Guid.NewGuid():N}") : null;
        Api = new(_process?.Address ?? new Uri(ForeignUrl!));
    }

    public async Task DisposeAsync()
    {
        Api.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
