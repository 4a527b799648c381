using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>Deliveries as they came, and those that nobody could understand yet: they wait for a person.</summary>
public sealed class DeliveryFunctions(DeliveryLog deliveries, TimeProvider time)
{
    private const int LongestNote = 200;

    private static readonly Refusal Noteless = new(
        RefusalKind.Invalid, "note-needed", $"Say in {LongestNote} characters at most what became of it.", "note");

    [Function(nameof(ListWaitingDeliveries))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Auditor, Role.Administrator)]
    [Operation(
        "Lists the deliveries that could not be understood, oldest first",
        Response = typeof(PageView<DeliveryReference>), Query = ["take"], Problems = [400])]
    public async Task<IResult> ListWaitingDeliveries(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/deliveries")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryTake(request, out var take, out var problem))
            return problem!;
        var waiting = deliveries.UnmappedAsync(org, time.Now() + Duration.Epsilon, cancellation).Take(take);
        return Reply.Json(new PageView<DeliveryReference>(await waiting.ToListAsync(cancellation), null));
    }

    [Function(nameof(GetDelivery))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Auditor, Role.Administrator)]
    [Operation("Reads a delivery as it came", Response = typeof(DeliveryView))]
    public async Task<IResult> GetDelivery(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/deliveries/{source}/{id}")] HttpRequest request,
        string org,
        string source,
        string id,
        CancellationToken cancellation) =>
        await deliveries.FindAsync(org, source, id, cancellation) is { } found ? Reply.Json(DeliveryView.Of(found)) : Problem.NotFound();

    [Function(nameof(SettleDelivery))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Notes what a person made of a delivery that could not be understood",
        Request = typeof(SettlementRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public async Task<IResult> SettleDelivery(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/deliveries/{source}/{id}/settlement")]
        HttpRequest request,
        string org,
        string source,
        string id,
        CancellationToken cancellation)
    {
        var body = await Body<SettlementRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (string.IsNullOrWhiteSpace(body.Value!.Note) || body.Value.Note.Length > LongestNote)
            return Problem.From(Noteless);
        var outcome = $"{request.HttpContext.Caller().Id}: {body.Value.Note}";
        return await deliveries.ResolveAsync(org, source, id, DeliveryState.Processed, outcome, cancellation)
            ? Results.NoContent()
            : Problem.NotFound();
    }
}
