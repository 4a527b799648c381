using Microsoft.Extensions.Configuration;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Hosting;

/// <summary>The app's settings, read once at start.</summary>
public sealed record AppSettings
{
    /// <summary><c>NIS2_ENVIRONMENT</c>: with <c>Development</c> the development issuer, local mail and local secrets are on.</summary>
    public required bool Development { get; init; }

    /// <summary><c>NIS2_LOCAL_DIRECTORY</c>: where a developer's machine keeps token, mail and secrets. Default <c>.local</c>.</summary>
    public required string LocalDirectory { get; init; }

    /// <summary><c>SweepGrace</c>: how long the first mechanism has before the sweep steps in. Default 1 minute.</summary>
    public required Duration SweepGrace { get; init; }

    /// <summary><c>DeliveryRetention</c>: how long raw webhook deliveries are kept. Default 90 days.</summary>
    public required Duration DeliveryRetention { get; init; }

    /// <summary><c>WEBSITE_AUTH_ENABLED</c>, written by App Service: its Authentication signs people in to the pages.</summary>
    public bool PlatformSignIn { get; init; }

    /// <summary>Null for nobody, the default.</summary>
    public FirstAdministrator? FirstAdministrator { get; init; }

    /// <exception cref="InvalidOperationException">Development is asked for in Azure.</exception>
    public static AppSettings From(IConfiguration configuration) => new()
    {
        Development = InDevelopment(configuration),
        LocalDirectory = configuration["NIS2_LOCAL_DIRECTORY"] ?? ".local",
        SweepGrace = Duration.FromTimeSpan(configuration.GetValue("SweepGrace", TimeSpan.FromMinutes(1))),
        DeliveryRetention = Duration.FromTimeSpan(configuration.GetValue("DeliveryRetention", TimeSpan.FromDays(90))),
        PlatformSignIn = string.Equals(configuration["WEBSITE_AUTH_ENABLED"], "true", StringComparison.OrdinalIgnoreCase),
        FirstAdministrator = FirstAdministrator.Read(configuration),
    };

    private static bool InDevelopment(IConfiguration configuration)
    {
        if (configuration["NIS2_ENVIRONMENT"] != "Development")
            return false;
        return AzureMarkers.In(configuration)
            ? throw new InvalidOperationException("NIS2_ENVIRONMENT=Development does not start in Azure.")
            : true;
    }
}
