using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

/// <summary>How long an incident lasts, how far it reaches, and what the authority asks meanwhile.</summary>
public sealed class IncidentContextFunctions(IncidentEndpoint incidents)
{
    [Function(nameof(StateOngoing))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States whether the incident goes on: then a progress report is due instead of the final report (Art. 23(4)(e))",
        Request = typeof(OngoingRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> StateOngoing(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/ongoing")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<OngoingRequest>(
            request, client, org, id, asked => new StateOngoing(asked.Ongoing, asked.Reason), cancellation);

    [Function(nameof(StateEffects))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States effects on other Member States and sectors (Art. 23(1), (4)(a) and (6))",
        Request = typeof(EffectsRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> StateEffects(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/effects")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<EffectsRequest>(
            request, client, org, id, asked => new StateEffects(
                asked.CrossBorder, asked.CrossSector, asked.MemberStates ?? [], asked.Sectors ?? [], asked.Reason), cancellation);

    [Function(nameof(RequestIntermediateReport))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Records that the authority asks for an intermediate report (Art. 23(4)(c)), with the end that it set",
        Request = typeof(IntermediateRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> RequestIntermediateReport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/incidents/{id}/intermediate-requests")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<IntermediateRequest>(
            request, client, org, id, asked => new RequestIntermediateReport(
                asked.Duty, asked.RequestedAt, asked.Due, asked.AuthorityReference, asked.Text), cancellation);
}
