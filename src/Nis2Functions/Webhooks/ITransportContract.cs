namespace Nis2Functions.Webhooks;

/// <summary>A sender whose specification says what a receiver refuses before it keeps anything.</summary>
internal interface ITransportContract
{
    /// <summary>What may be asked a minute of each instance; more is answered with 429.</summary>
    int MostPerMinute { get; }

    /// <summary>False where the format is none that is read: 415.</summary>
    bool Takes(WebhookDelivery delivery);
}
