using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;

namespace Nis2Functions.Telemetry;

/// <summary>The SDK's builder over the app's own services.</summary>
internal sealed class TelemetryBuilder(IServiceCollection services) : IOpenTelemetryBuilder
{
    public IServiceCollection Services => services;
}
