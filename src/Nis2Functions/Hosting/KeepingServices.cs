using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Storage;

namespace Nis2Functions.Hosting;

/// <summary>Where the app keeps its data: by identity in Azure, by connection string on a developer's machine.</summary>
internal static class KeepingServices
{
    public static IServiceCollection AddKeeping(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        return services.AddNis2Storage(options =>
        {
            options.Prefix = configuration["StoragePrefix"] ?? string.Empty;
            options.ServiceBusNamespace = configuration["ServiceBus:fullyQualifiedNamespace"];
            options.MaxEvidenceBytes = configuration.GetValue("MaxEvidenceBytes", options.MaxEvidenceBytes);
            options.ImmutabilityDays = configuration.GetValue<int?>("ImmutabilityDays");
            options.ImmutabilityLocked = configuration.GetValue("ImmutabilityLocked", false);
            if (configuration["AzureWebJobsStorage"] is { Length: > 0 } connection)
            {
                options.ConnectionString = connection;
                return;
            }

            options.Credential = new DefaultAzureCredential();
            options.TableServiceUri = configuration.GetValue<Uri>("TableServiceUri");
            options.BlobServiceUri = configuration.GetValue<Uri>("BlobServiceUri");
            options.EvidenceServiceUri = configuration.GetValue<Uri>("EvidenceServiceUri");
        });
    }
}
