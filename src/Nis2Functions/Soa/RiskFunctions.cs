using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Soa;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Soa;

/// <summary>Risks that are kept elsewhere; this is no risk register.</summary>
public sealed class RiskFunctions(SoaEndpoint soa)
{
    [Function(nameof(PutRisks))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States all risks that are followed",
        Request = typeof(RisksRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutRisks(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/risks")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => soa.CommandAsync<RisksRequest>(
            request, client, org, asked => new StateRisks(asked.Risks, Whole: true), cancellation);

    [Function(nameof(PutRisk))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States or links one risk that is kept elsewhere",
        Request = typeof(RiskRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutRisk(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/risks/{risk}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string risk,
        CancellationToken cancellation) => soa.CommandAsync<RiskRequest>(
            request,
            client,
            org,
            asked => new StateRisks(
                [new RiskEntry(risk, asked.Treatment, asked.Measures ?? [], asked.Title, asked.Owner, asked.Level, asked.Link)],
                Whole: false),
            cancellation);

    [Function(nameof(RemoveRisk))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Follows a risk no longer",
        Response = typeof(SoaView), Problems = [400, 412])]
    public Task<IResult> RemoveRisk(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/soa/risks/{risk}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string risk,
        CancellationToken cancellation) => soa.CommandAsync(
            request, client, org, new RemoveRisk(risk), cancellation);
}
