using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Nis2Functions.Telemetry;

/// <summary>
/// Compiled for Azure alone: the worker tells the host that it exports by itself, and Application Insights is one exporter.
/// </summary>
internal static partial class TelemetryServices
{
    static partial void AddPlatform(IOpenTelemetryBuilder telemetry, string? insights, bool byIdentity)
    {
        telemetry.UseFunctionsWorkerDefaults();
        if (string.IsNullOrEmpty(insights))
            return;
        telemetry
            .WithTracing(traces => traces.AddAzureMonitorTraceExporter(Configure))
            .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(Configure))
            .WithLogging(logs => logs.AddAzureMonitorLogExporter(Configure));

        void Configure(AzureMonitorExporterOptions options)
        {
            options.ConnectionString = insights;
            options.Credential = byIdentity ? new DefaultAzureCredential() : null;
            // Samples of an incident's trace would be gaps in it, and there are few.
            options.SamplingRatio = 1;
        }
    }
}
