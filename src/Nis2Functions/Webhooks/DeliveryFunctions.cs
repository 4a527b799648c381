using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks;

/// <summary>Deliveries as they came, and those that nobody could understand yet: they wait for a person.</summary>
public sealed class DeliveryFunctions(DeliveryLog deliveries)
{
    private const int LongestNote = 200;

    private static readonly Refusal Noteless = new(
        RefusalKind.Invalid, "note-needed", $"Say in {LongestNote} characters at most what became of it.", "note");

    [Function(nameof(ListDeliveries))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Auditor, Role.Administrator)]
    [Operation(
        "Lists the deliveries that could not be understood, oldest first; others by ?state=received or all",
        Response = typeof(PageView<DeliveryReference>), Query = ["state", "source", "take", "continuation"], Problems = [400])]
    public async Task<IResult> ListDeliveries(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/deliveries")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryTake(request, out var take, out var problem))
            return problem!;
        if (List(Conditions.Text(request, "state")) is not { } list)
            return Problem.Malformed("unmapped, received or all is needed.", "state");
        var page = await deliveries.PageAsync(
            org, list, Conditions.Text(request, "source"), take, Conditions.Continuation(request), cancellation);
        return Reply.Json(new PageView<DeliveryReference>(page.Items, page.Continuation));
    }

    private static DeliveryList? List(string? state) => state switch
    {
        null or "unmapped" => DeliveryList.Unmapped,
        "received" => DeliveryList.Received,
        "all" => DeliveryList.All,
        _ => null,
    };

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
