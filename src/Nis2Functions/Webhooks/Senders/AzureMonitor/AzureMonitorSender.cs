using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.AzureMonitor;

/// <summary>
/// Alerts of Azure Monitor in the common alert schema, from an action group's secure webhook: Microsoft's own application sends a token of
/// the organisation's tenant, with a role that only it is given. A plain webhook of an action group can prove nothing but a secret address.
/// </summary>
public sealed class AzureMonitorSender : ISender
{
    /// <summary>The client id of "AzNS AAD Webhook".</summary>
    public const string ActionGroups = "461e8683-5575-4561-ac7f-899cc907d62a";

    public const string SecureWebhookRole = "ActionGroupsSecureWebhook";

    public string Kind => "azure-monitor";

    public IReadOnlyList<string> KeptHeaders => ["Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.EntraToken) { Caller = ActionGroups, Role = SecureWebhookRole }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } = [VerificationMethod.Basic, VerificationMethod.UrlSecret];

    /// <summary>Fired and Resolved carry one alert id: the condition is part of the delivery's.</summary>
    public string? DeliveryId(WebhookDelivery delivery)
    {
        var told = Payload.Read(delivery.Body).Member("data").Member("essentials");
        return (told.Text("alertId"), told.Text("monitorCondition")) is ({ } id, { } condition)
            ? $"{id[(id.LastIndexOf('/') + 1)..]}:{condition}"
            : null;
    }

    public Translation Translate(WebhookDelivery delivery) => Payload.Read(delivery.Body) is { } json
        ? CommonAlert.Translate(json)
        : new Translation.Unmapped("not-json");
}
