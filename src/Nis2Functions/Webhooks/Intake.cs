using System.Security.Cryptography;
using Microsoft.DurableTask.Client;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;

namespace Nis2Functions.Webhooks;

/// <summary>Keeps a verified delivery, then has it understood.</summary>
public sealed class Intake(DeliveryLog deliveries, IntakeReader settled, DeliveryProcessor processor, TimeProvider time)
{
    private const int LongestId = 128;
    private const int LongestHeader = 1024;

    /// <summary>How ids begin that no sender gives: what was fetched from a sender's API.</summary>
    public const string Reconciled = "reconciled:";

    /// <returns>The delivery's id. What came before is not taken again.</returns>
    public async Task<string> TakeAsync(
        DurableTaskClient client, ConfiguredSource source, WebhookDelivery delivery, CancellationToken cancellation)
    {
        var complete = await settled.CompleteAsync(source, cancellation);
        var id = IdOf(complete.Sender, delivery);
        await TakeAsync(client, complete, delivery, id, cancellation);
        return id;
    }

    /// <summary>Under an id of our own.</summary>
    /// <param name="source">With its intake.</param>
    /// <returns>False where it came before.</returns>
    public async Task<bool> TakeAsync(
        DurableTaskClient client, ConfiguredSource source, WebhookDelivery delivery, string id, CancellationToken cancellation)
    {
        var kept = new Delivery(source.Source, id, time.Now(), Kept(source, delivery), delivery.Body);
        if (!await deliveries.ReceiveAsync(source.Organisation, kept, cancellation))
            return false;
        await processor.TryProcessAsync(client, source, kept, cancellation);
        return true;
    }

    private static string IdOf(ISender sender, WebhookDelivery delivery) =>
        sender.DeliveryId(delivery) is { Length: <= LongestId } id && id.All(letter => letter is > ' ' and < (char)127)
            && !id.StartsWith(Reconciled, StringComparison.Ordinal)
            ? id
            : "sha256-" + Convert.ToHexStringLower(SHA256.HashData(delivery.Body.Span));

    // A proof is not kept, whatever header a source's configuration puts it in.
    private static Dictionary<string, string> Kept(ConfiguredSource source, WebhookDelivery delivery) => source.Sender.KeptHeaders
        .Where(name => !source.Verifications.Any(how => name.Equals(how.Header, StringComparison.OrdinalIgnoreCase)))
        .Select(name => (Name: name, Value: delivery.Header(name)))
        .Where(header => header.Value is { Length: <= LongestHeader })
        .ToDictionary(header => header.Name, header => header.Value!);
}
