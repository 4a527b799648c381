using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Secrets;
using Nis2Functions.Security;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Webhooks;

/// <summary>
/// Where ticket systems report. Bytes are verified before they are parsed and stored before they are understood; a verified delivery is
/// never refused for its content.
/// </summary>
public sealed class WebhookFunctions(
    SourceFinder sources,
    ISourceSecrets secrets,
    DeliveryVerifier verifier,
    Intake intake,
    WebhookSettings settings,
    DeliveryRate rate,
    TimeProvider time,
    ILogger<WebhookFunctions> logger)
{
    // Not "org": that name asks for a role in the organisation, and a ticket system has none.
    [Function(nameof(ReceiveWebhook))]
    [OpenAccess]
    [Operation(
        "Takes a signed delivery of a ticket system: a ticket opens a suspected incident",
        Consumes = "*/*", Response = typeof(DeliveryReceipt), Status = StatusCodes.Status202Accepted,
        Problems = [401, 404, 413, 415, 429, 503])]
    public async Task<IResult> ReceiveWebhook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/webhooks/{organisation}/{source}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string organisation,
        string source,
        CancellationToken cancellation)
    {
        if (await sources.FindAsync(organisation, source, cancellation) is not { } found)
            return Problem.NotFound();
        if (await RawBody.ReadAsync(request, settings.Limit, cancellation) is not { } body)
            return Problem.TooLarge(settings.Limit);
        var delivery = WebhookDelivery.Of(request, body);
        var check = await verifier.CheckAsync(found, delivery, await secrets.FindAsync(organisation, source, cancellation), time.Now());
        if (check != SignatureCheck.Verified)
        {
            logger.NotVerified(organisation, source, check);
            return BadSignature();
        }

        if (found.Sender is ITransportContract contract && Refused(found, contract, delivery) is { } refused)
            return refused;
        var id = await intake.TakeAsync(client, found, delivery, cancellation);
        return Reply.Json(new DeliveryReceipt(id), StatusCodes.Status202Accepted);
    }

    private IResult? Refused(ConfiguredSource source, ITransportContract contract, WebhookDelivery delivery)
    {
        if (!contract.Takes(delivery))
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, "format-unknown", "Deliveries of this kind are taken in JSON.");
        return rate.Take(source.Organisation, source.Source, contract.MostPerMinute, time.Now()) is { } wait ? Problem.TooMany(wait) : null;
    }

    private static IResult BadSignature() => Problem.Of(
        StatusCodes.Status401Unauthorized, "bad-signature", "The delivery carries no valid, timely signature of this source.");
}
