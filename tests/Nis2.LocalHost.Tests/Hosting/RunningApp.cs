using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Tests.Hosting;

/// <summary>A real host on a free port, made of the given classes.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly IHost host;
    private readonly string addressFile;

    private RunningApp(IHost host, string addressFile)
    {
        this.host = host;
        this.addressFile = addressFile;
    }

    public required HttpClient Client { get; init; }

    public IServiceProvider Services => host.Services;

    public static async Task<RunningApp> StartAsync(
        Type[] functions, Dictionary<string, string>? settings = null, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var addressFile = Path.GetTempFileName();
        var host = Build(functions, new(settings ?? []) { ["LocalHost:AddressFile"] = addressFile }, configure);
        try
        {
            await host.StartAsync();
        }
        catch
        {
            await ((IAsyncDisposable)host).DisposeAsync();
            throw;
        }

        var address = new Uri(await File.ReadAllTextAsync(addressFile));
        return new(host, addressFile) { Client = new() { BaseAddress = address } };
    }

    public static IHost Build(
        Type[] functions, Dictionary<string, string>? settings = null, Action<FunctionsApplicationBuilder>? configure = null)
    {
        Dictionary<string, string> all = new() { ["LocalHost:Port"] = "0", ["AzureWebJobsStorage"] = TestStorage.ConnectionString };
        foreach (var (name, value) in settings ?? [])
        {
            all[name] = value;
        }

        var builder = FunctionsApplication.CreateBuilder([.. all.Select(setting => $"--{setting.Key}={setting.Value}")]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.FunctionTypes = functions;
        builder.Refuse = _ => { };
        builder.ConfigureFunctionsWebApplication();
        configure?.Invoke(builder);
        return builder.Build();
    }

    public Task StopAsync() => host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        File.Delete(addressFile);
    }
}
