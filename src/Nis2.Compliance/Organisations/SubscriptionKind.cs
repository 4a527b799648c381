namespace Nis2.Compliance.Organisations;

public enum SubscriptionKind
{
    /// <summary>Signed after the Standard Webhooks specification.</summary>
    Webhook,

    /// <summary>A workflow of Microsoft Teams that posts what it gets.</summary>
    Teams,

    /// <summary>An incoming webhook of Slack.</summary>
    Slack,
}
