using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Subjects;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks;

/// <summary>Deliveries understood again. Nothing is created twice, however often.</summary>
public sealed class ReplayFunctions(DeliveryReplay replay)
{
    private static readonly Refusal Sourceless =
        new(RefusalKind.Invalid, "source-needed", $"Ids are those of one source, {DeliveryReplay.Most} at most.", "ids");

    [Function(nameof(ReplayDelivery))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Administrator)]
    [Operation("Has a delivery understood again", Response = typeof(ReplayedDelivery))]
    public async Task<IResult> ReplayDelivery(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/deliveries/{source}/{id}/replay")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        string id,
        CancellationToken cancellation) =>
        await replay.OneAsync(client, org, source, id, cancellation) is { } replayed ? Reply.Json(replayed) : Problem.NotFound();

    [Function(nameof(ReplayDeliveries))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Administrator)]
    [Operation(
        "Has deliveries understood again, a page at a time: after a mapping was mended",
        Request = typeof(ReplayRequest), Response = typeof(ReplayView), Problems = [400, 413, 415, 422])]
    public async Task<IResult> ReplayDeliveries(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/deliveries/replay")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        var body = await Body<ReplayRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var asked = body.Value!;
        if (asked.Ids is not { } ids)
            return Reply.Json(await replay.AllAsync(client, org, asked.State, asked.Source, asked.Continuation, cancellation));
        if (asked.Source is not { } source || ids.Count > DeliveryReplay.Most)
            return Problem.From(Sourceless);
        var replayed = new List<ReplayedDelivery>();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (await replay.OneAsync(client, org, source, id, cancellation) is { } became)
                replayed.Add(became);
        }

        return Reply.Json(new ReplayView(replayed, null));
    }
}
