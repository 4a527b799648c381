using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Evidence;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Evidence;

/// <summary>What becomes of a stored piece of evidence; the file itself never changes.</summary>
public sealed class KeepEvidenceFunctions(SubjectEndpoint<EvidenceState> endpoint)
{
    [Function(nameof(UnlinkEvidence))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Takes links away",
        Request = typeof(LinkRemovalRequest), Response = typeof(EvidenceView), Command = true)]
    public Task<IResult> UnlinkEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/evidence/{id}/links/removals")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<LinkRemovalRequest>(
            request, client, org, id, asked => new UnlinkEvidence(asked.Targets, asked.Reason), cancellation);

    [Function(nameof(WithdrawEvidence))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Withdraws evidence: it drops out of every result at once, and the file stays",
        Request = typeof(EvidenceWithdrawalRequest), Response = typeof(EvidenceView), Command = true)]
    public Task<IResult> WithdrawEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/evidence/{id}/withdrawal")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<EvidenceWithdrawalRequest>(
            request, client, org, id, asked => new WithdrawEvidence(asked.Reason), cancellation);

    [Function(nameof(AcknowledgeEvidenceReminder))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Answers the reminders of review and end of validity",
        Request = typeof(AcknowledgementRequest), Response = typeof(EvidenceView), Command = true)]
    public Task<IResult> AcknowledgeEvidenceReminder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/evidence/{id}/acknowledgement")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => CommandAsync<AcknowledgementRequest>(
            request, client, org, id, _ => new AcknowledgeEvidenceReminder(), cancellation);

    [Function(nameof(EraseFromEvidence))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases personal data from the events of a piece of evidence; the file stays",
        Request = typeof(ErasureRequest), Response = typeof(EvidenceView), Command = true)]
    public Task<IResult> EraseFromEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/evidence/{id}/erasures")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        endpoint.EraseAsync(request, org, id, subject => EvidenceView.Of(org, subject), cancellation);

    private Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        string id,
        Func<TBody, EvidenceCommand> command,
        CancellationToken cancellation)
        where TBody : class =>
        endpoint.CommandAsync<TBody>(
            request,
            client,
            org,
            id,
            (asked, state, context) => EvidenceDecisions.Decide(state, command(asked), context),
            subject => EvidenceView.Of(org, subject),
            cancellation);
}
