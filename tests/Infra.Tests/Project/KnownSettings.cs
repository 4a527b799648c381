namespace Infra.Tests.Project;

/// <summary>Settings that the app's own source does not explain.</summary>
internal static class KnownSettings
{
    /// <summary>Read by the host, its extensions and the SDKs.</summary>
    public static IReadOnlyList<string> OfThePlatform { get; } =
    [
        "AZURE_CLIENT_ID",
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId",
        "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "OTEL_EXPORTER_OTLP_HEADERS",
        "OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID",
    ];

    /// <summary>Read by the app and left at their default in Azure, each for its reason.</summary>
    public static IReadOnlyDictionary<string, string> LeftAlone { get; } = new Dictionary<string, string>
    {
        ["AzureWebJobsStorage"] = "a connection string; here the account is known by identity",
        ["NIS2_ENVIRONMENT"] = "a developer's machine only",
        ["NIS2_LOCAL_DIRECTORY"] = "a developer's machine only",
        ["StoragePrefix"] = "the accounts are the app's alone",
        ["WEBSITE_HOSTNAME"] = "written by the platform",
        ["WEBSITE_AUTH_ENABLED"] = "written by the platform",
        ["ImmutabilityDays"] = "the containers have a policy of their own",
        ["ImmutabilityLocked"] = "the containers have a policy of their own",
        ["Notices__AllowPrivateAddresses"] = "never in Azure",
        ["Smtp__Plain"] = "never in Azure",
        ["SweepGrace"] = "its default is right",
        ["WebhookLimit"] = "its default is right",
        ["MaxEvidenceBytes"] = "its default is right",
    };

    /// <summary>Written ahead of their reader; the rule tells when they are read.</summary>
    public static IReadOnlyList<string> Awaited { get; } = [];

    /// <summary>What Flex Consumption refuses, and what would weaken the app.</summary>
    public static IReadOnlyList<string> Forbidden { get; } =
    [
        "NIS2_ENVIRONMENT", "AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION",
        "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTSHARE", "WEBSITE_RUN_FROM_PACKAGE", "APPINSIGHTS_INSTRUMENTATIONKEY",
    ];
}
