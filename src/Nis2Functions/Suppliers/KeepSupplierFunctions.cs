using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Suppliers;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Suppliers;

public sealed class KeepSupplierFunctions(SubjectEndpoint<SupplierState> suppliers)
{
    [Function(nameof(ReviseSupplier))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Corrects what is known of a supplier",
        Request = typeof(SupplierRevisionRequest), Response = typeof(SupplierView), Command = true)]
    public Task<IResult> ReviseSupplier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "api/organisations/{org}/suppliers/{id}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<SupplierRevisionRequest>(
            request, client, org, id, asked => new ReviseSupplier(asked.Name, asked.Country, asked.Services, asked.Policy), cancellation);

    [Function(nameof(ChangeCriticality))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Changes how much depends on the supplier, and so how often it is reviewed",
        Request = typeof(CriticalityRequest), Response = typeof(SupplierView), Command = true)]
    public Task<IResult> ChangeCriticality(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/suppliers/{id}/criticality")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<CriticalityRequest>(
            request, client, org, id, asked => new ChangeCriticality(asked.Criticality, asked.Reason), cancellation);

    [Function(nameof(RecordReview))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Records a review; the next one is due one period after the present due day",
        Request = typeof(ReviewRequest), Response = typeof(SupplierView), Command = true)]
    public Task<IResult> RecordReview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/suppliers/{id}/reviews")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<ReviewRequest>(
            request,
            client,
            org,
            id,
            asked => new RecordReview(asked.Outcome, asked.EvidenceIds ?? [], asked.ReviewedAt, asked.Findings),
            cancellation);

    [Function(nameof(AcknowledgeSupplierReminder))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Answers the reminders of the present cycle",
        Request = typeof(AcknowledgementRequest), Response = typeof(SupplierView), Command = true)]
    public Task<IResult> AcknowledgeSupplierReminder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/suppliers/{id}/acknowledgement")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<AcknowledgementRequest>(
            request, client, org, id, _ => new AcknowledgeReviewReminder(), cancellation);

    [Function(nameof(EndRelationship))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Ends the relationship: no review is due any more",
        Request = typeof(EndRequest), Response = typeof(SupplierView), Command = true)]
    public Task<IResult> EndRelationship(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/suppliers/{id}/end")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<EndRequest>(
            request, client, org, id, asked => new EndRelationship(asked.Reason), cancellation);

    [Function(nameof(EraseFromSupplier))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases personal data from the supplier's events",
        Request = typeof(ErasureRequest), Response = typeof(SupplierView), Command = true)]
    public Task<IResult> EraseFromSupplier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/suppliers/{id}/erasures")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => suppliers.EraseAsync(request, org, id, SupplierView.Of, cancellation);

    private Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        string id,
        Func<TBody, SupplierCommand> command,
        CancellationToken cancellation)
        where TBody : class =>
        suppliers.CommandAsync<TBody>(
            request,
            client,
            org,
            id,
            (asked, state, context) => SupplierDecisions.Decide(state, command(asked), context),
            SupplierView.Of,
            cancellation);
}
