using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Http;
using Nis2.LocalHost.Orchestration;
using Nis2.LocalHost.ServiceBus;
using Nis2.LocalHost.Timers;

namespace Nis2.LocalHost.Hosting;

/// <summary>An app with everything that runs it.</summary>
internal sealed class LocalApplication(WebApplication web, StartupChecks checks, Action<StartupRefusedException> refuse)
    : IHost, IAsyncDisposable
{
    public IServiceProvider Services => web.Services;

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") ?? Environments.Development,
        });
        LocalSettings.Add(builder.Configuration);
        builder.Configuration.AddCommandLine(args, new Dictionary<string, string> { ["--port"] = "LocalHost:Port" });

        // Its request lines would carry keys and tokens of queries into the log.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddConfiguration(HostJson.Read(builder.Configuration).GetSection("logging"));
        return builder;
    }

    public static IHost Build(
        WebApplicationBuilder builder,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        IReadOnlyList<Type>? functionTypes,
        Action<StartupRefusedException> refuse)
    {
        var options = LocalHostOptions.Read(builder.Configuration);
        var hostJson = HostJson.Read(builder.Configuration);
        var catalog = FunctionCatalog.Discover(functionTypes ?? FunctionTypes.Of(builder.Configuration), TriggerKinds.All);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = options.BodyLimit);
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new FunctionInvoker(
            services.GetRequiredService<IServiceScopeFactory>(), middleware));
        if (catalog.UsesDurable)
        {
            DurableRegistration.Add(
                builder.Services, catalog, DurableRegistration.Options(hostJson, new(builder.Configuration), options));
        }

        TimerRegistration.Add(builder.Services, catalog, builder.Configuration, options);
        ServiceBusRegistration.Add(builder.Services, catalog, builder.Configuration, hostJson, options);
        var web = builder.Build();
        HttpFunctions.Map(web, catalog, HttpOptions.Read(hostJson, options));
        return new LocalApplication(web, new StartupChecks(web, options, catalog.NeedsStorage), refuse);
    }

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await checks.BeforeStartAsync(cancellationToken);
            await web.StartAsync(cancellationToken);
            await checks.AnnounceAsync(cancellationToken);
        }
        catch (StartupRefusedException refusal)
        {
            await EndAsync(refusal);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await EndAsync(checks.PortTaken(taken));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => web.StopAsync(cancellationToken);

    public void Dispose() => ((IDisposable)web).Dispose();

    public ValueTask DisposeAsync() => web.DisposeAsync();

    /// <summary>What had started is stopped first, so that the next start finds leases free.</summary>
    private async Task EndAsync(StartupRefusedException refusal)
    {
        await web.StopAsync(CancellationToken.None);
        refuse(refusal);
        throw refusal;
    }
}
