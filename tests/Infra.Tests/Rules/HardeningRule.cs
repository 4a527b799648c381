using Infra.Tests.Bicep;

namespace Infra.Tests.Rules;

/// <summary>Values that every resource of a type must have: no keys, no old TLS, no public blobs, no messages twice.</summary>
public sealed class HardeningRule : IRule
{
    private sealed record Must(string Rule, string Type, string Path, params string[] Values);

    private static readonly Must[] All =
    [
        new("shared-keys", "Microsoft.Storage/storageAccounts", "properties.allowSharedKeyAccess", "false"),
        new("public-blobs", "Microsoft.Storage/storageAccounts", "properties.allowBlobPublicAccess", "false"),
        new("public-blobs", "Microsoft.Storage/storageAccounts/blobServices/containers", "properties.publicAccess", "None"),
        new("tls", "Microsoft.Storage/storageAccounts", "properties.minimumTlsVersion", "TLS1_2", "TLS1_3"),
        new("tls", "Microsoft.Storage/storageAccounts", "properties.supportsHttpsTrafficOnly", "true"),
        new("tls", "Microsoft.ServiceBus/namespaces", "properties.minimumTlsVersion", "1.2", "1.3"),
        new("tls", "Microsoft.Web/sites", "properties.siteConfig.minTlsVersion", "1.2", "1.3"),
        new("tls", "Microsoft.Web/sites", "properties.siteConfig.scmMinTlsVersion", "1.2", "1.3"),
        new("tls", "Microsoft.Web/sites", "properties.httpsOnly", "true"),
        new("tls", "Microsoft.Web/sites", "properties.siteConfig.ftpsState", "Disabled"),
        new("local-auth", "Microsoft.ServiceBus/namespaces", "properties.disableLocalAuth", "true"),
        new("local-auth", "Microsoft.Insights/components", "properties.DisableLocalAuth", "true"),
        new("local-auth", "Microsoft.OperationalInsights/workspaces", "properties.features.disableLocalAuth", "true"),
        new("local-auth", "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "properties.allow", "false"),
        new("local-auth", "Microsoft.KeyVault/vaults", "properties.enableRbacAuthorization", "true"),
        new("vault-deletion", "Microsoft.KeyVault/vaults", "properties.enablePurgeProtection", "true"),
        new("vault-deletion", "Microsoft.KeyVault/vaults", "properties.enableSoftDelete", "true"),
        new("duplicates", "Microsoft.ServiceBus/namespaces/topics", "properties.requiresDuplicateDetection", "true"),
        new("duplicates", "Microsoft.ServiceBus/namespaces/queues", "properties.requiresDuplicateDetection", "true"),
        new("dead-letters", "Microsoft.ServiceBus/namespaces/queues", "properties.deadLetteringOnMessageExpiration", "true"),
        new("plan", "Microsoft.Web/serverfarms", "sku.name", "FC1"),
        new("plan", "Microsoft.Web/serverfarms", "sku.tier", "FlexConsumption"),
        new("plan", "Microsoft.Web/sites", "properties.functionAppConfig.runtime.name", "dotnet-isolated"),
        new("plan", "Microsoft.Web/sites", "properties.functionAppConfig.runtime.version", "10.0"),
        new("identity", "Microsoft.Web/sites", "identity.type", "UserAssigned"),
        new(
            "identity",
            "Microsoft.Web/sites",
            "properties.functionAppConfig.deployment.storage.authentication.type",
            "UserAssignedIdentity"),
    ];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var must in All)
        {
            var resources = deployment.ResourcesOf(must.Type).ToList();
            if (resources.Count == 0)
                yield return new Finding(must.Rule, "infra", 1, $"there is no {must.Type}");
            foreach (var resource in resources.Where(one => !must.Values.Contains(one.At(must.Path)?.Literal)))
                yield return new Finding(
                    must.Rule, resource.File, resource.At(must.Path)?.Line ?? resource.Line,
                    $"{resource.Name}: {must.Path} is {string.Join(" or ", must.Values)}");
        }
    }
}
