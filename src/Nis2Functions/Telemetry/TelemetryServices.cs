using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Nis2Functions.Telemetry;

/// <summary>
/// Traces, metrics and logs by OpenTelemetry: to an OTLP endpoint where one is named, in Azure to Application Insights. Without either,
/// nothing is collected. No library's spans but the worker's are taken: those of HTTP clients hold addresses that are secrets.
/// </summary>
internal static partial class TelemetryServices
{
    private const string WorkerSource = "Microsoft.Azure.Functions.Worker";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        // Their lines hold addresses of requests, coming and going; some addresses are secrets.
        services.Configure<LoggerFilterOptions>(filter => filter
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning)
            .AddFilter("Azure", LogLevel.Warning));
        var otlp = configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 };
        var insights = configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"];
        if (!otlp && string.IsNullOrEmpty(insights))
            return services;

        var telemetry = new TelemetryBuilder(services)
            .ConfigureResource(resource => resource.AddService("nis2functions"))
            .WithTracing(traces => traces.AddSource(SubjectTrace.SourceName, WorkerSource).AddProcessor(new RedactedSpans()))
            .WithMetrics(metrics => metrics.AddMeter(Measures.MeterName))
            .WithLogging(logs => logs.AddProcessor(new RedactedLogs()), options => options.IncludeFormattedMessage = true);
        if (otlp)
        {
            telemetry
                .WithTracing(traces => traces.AddOtlpExporter())
                .WithMetrics(metrics => metrics.AddOtlpExporter())
                .WithLogging(logs => logs.AddOtlpExporter());
        }

        AddPlatform(telemetry, insights, byIdentity: configuration["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] is { Length: > 0 });
        services.AddHostedService<TelemetryStart>();
        return services;
    }

    /// <summary>What only Azure has; the embedded platform has nothing to add.</summary>
    static partial void AddPlatform(IOpenTelemetryBuilder telemetry, string? insights, bool byIdentity);
}
