using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>Internal audit, management review and effectiveness of the measures.</summary>
public sealed class CycleFunctions(AssessmentEndpoint endpoint)
{
    [Function(nameof(PutCycle))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Sets how often: internal-audit, management-review or effectiveness; without months the cycle ends",
        Request = typeof(CycleRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> PutCycle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/cycles/{cycle}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string cycle,
        CancellationToken cancellation) => CycleKinds.Find(cycle) is { } kind
            ? endpoint.CommandAsync<CycleRequest>(
                request, client, org, asked => new SetCycle(kind, asked.Months, asked.NextOn), cancellation)
            : Task.FromResult(Problem.NotFound());

    [Function(nameof(RecordCycle))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Records that an audit, review or measurement took place; the next is due from that day",
        Request = typeof(CycleHeldRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> RecordCycle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/cycles/{cycle}/records")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string cycle,
        CancellationToken cancellation) => CycleKinds.Find(cycle) is { } kind
            ? endpoint.CommandAsync<CycleHeldRequest>(
                request, client, org, asked => new HoldCycle(kind, asked.On, asked.Evidence ?? [], asked.Result), cancellation)
            : Task.FromResult(Problem.NotFound());
}
