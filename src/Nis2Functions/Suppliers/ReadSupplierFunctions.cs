using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Suppliers;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Suppliers;

public sealed class ReadSupplierFunctions(SubjectEndpoint<SupplierState> suppliers)
{
    [Function(nameof(ListSuppliers))]
    [Access]
    [Operation(
        "Lists suppliers",
        Response = typeof(PageView<HeadView>), Query = ["status", "open", "take", "continuation"], Problems = [400])]
    public Task<IResult> ListSuppliers(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/suppliers")] HttpRequest request,
        string org,
        CancellationToken cancellation) => suppliers.ListAsync(request, org, cancellation);

    [Function(nameof(GetSupplier))]
    [Access]
    [Operation(
        "Reads a supplier, as it is or as it was known at an instant",
        Response = typeof(SupplierView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetSupplier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/suppliers/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => suppliers.ReadAsync(request, org, id, SupplierView.Of, cancellation);

    [Function(nameof(GetSupplierTimeline))]
    [Access]
    [Operation(
        "Reads who did what when, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetSupplierTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/suppliers/{id}/timeline")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => suppliers.TimelineAsync(request, org, id, cancellation);

    [Function(nameof(VerifySupplier))]
    [Access]
    [Operation("Checks the supplier's hash chain", Response = typeof(VerificationView))]
    public Task<IResult> VerifySupplier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get",
            Route = "api/organisations/{org}/suppliers/{id}/verification")]
        HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => suppliers.VerifyAsync(org, id, cancellation);
}
