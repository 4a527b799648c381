using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

/// <summary>What ends clocks without a report. Nothing deletes an incident, and nothing filed is cancelled.</summary>
public sealed class EndIncidentFunctions(IncidentEndpoint incidents)
{
    [Function(nameof(WithdrawSignificance))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Withdraws significance: open stages end, what was filed stands and is to be corrected",
        Request = typeof(WithdrawalRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> WithdrawSignificance(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/withdrawal")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<WithdrawalRequest>(
            request, client, org, id, asked => new WithdrawSignificance(asked.Reason, asked.At), cancellation);

    [Function(nameof(VoidIncident))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Marks an incident as opened by mistake, while nothing was filed; it stays in the register",
        Request = typeof(ReasonRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> VoidIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/void")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<ReasonRequest>(
            request, client, org, id, asked => new VoidIncident(asked.Reason), cancellation);

    [Function(nameof(WaiveStage))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Judges that the condition under which the law asks for this report is not met",
        Request = typeof(ReasonRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> WaiveStage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/waiver")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation) => incidents.CommandAsync<ReasonRequest>(
            request, client, org, id, asked => new WaiveStage(stage, asked.Reason), cancellation);
}
