using System.Diagnostics;
using System.Net.Http.Headers;
using Nis2Functions.Security;

namespace EndToEnd;

/// <summary>
/// The app as its users run it: a process of its own, with its own task hub, tables and local folder, killed and started at will.
/// </summary>
public sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private readonly string name = "t" + Guid.NewGuid().ToString("N")[..10];
    private readonly Dictionary<string, string> settings;
    private readonly List<string> log = [];
    private Process? process;

    public AppProcess(IReadOnlyDictionary<string, string>? more = null)
    {
        Folder = Directory.CreateTempSubdirectory("nis2-").FullName;
        settings = new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
            ["TaskHub"] = name,
            ["StoragePrefix"] = name,
            ["NIS2_ENVIRONMENT"] = "Development",
            ["NIS2_LOCAL_DIRECTORY"] = Folder,
            ["SweepSchedule"] = "*/2 * * * * *",
            ["SweepGrace"] = "00:00:05",
            ["HousekeepingSchedule"] = "0 0 * * * *",
            ["AnchorSchedule"] = "0 0 0 * * *",
            ["NoticesQueue"] = name + "notices",
            ["TicketsQueue"] = name + "tickets",
            ["LocalHost__AddressFile"] = AddressFile,
        };
        foreach (var (key, value) in more ?? new Dictionary<string, string>())
            settings[key] = value;
    }

    public string Folder { get; }

    /// <summary>Prefix of everything that this app keeps in storage.</summary>
    public string Prefix => name;

    public Uri Address { get; private set; } = null!;

    public string Token => File.ReadAllText(Path.Combine(Folder, "admin.token"));

    /// <summary>A token of the same issuer for somebody who has no role yet.</summary>
    public string TokenOf(string principal) => new DevelopmentIssuer(Folder, TimeProvider.System).Issue(principal, []);

    private string AddressFile => Path.Combine(Folder, "address");

    public async Task StartAsync()
    {
        File.Delete(AddressFile);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Nis2Functions.dll"));
        start.ArgumentList.Add("--port");
        start.ArgumentList.Add("0");
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(StartLimit);
        await Until.TrueAsync(
            () => Task.FromResult(process.HasExited || File.Exists(AddressFile)), StartLimit, () => Log);
        if (process.HasExited)
            throw new InvalidOperationException("The app ended at start:\n" + Log);
        Address = new Uri(File.ReadAllText(AddressFile).Trim());
        using var client = Client(null);
        await Until.TrueAsync(() => AnswersAsync(client), StartLimit);
    }

    /// <summary>SIGKILL: no handler runs.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    public string Log
    {
        get
        {
            lock (log)
                return string.Join('\n', log);
        }
    }

    public HttpClient Client() => Client(Token);

    public HttpClient Client(string? token)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
            await KillAsync();
        process?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("api/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null)
            return;
        lock (log)
            log.Add(line.Data);
    }
}
