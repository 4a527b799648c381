using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>What people state about requirements and duties.</summary>
public sealed class StatementFunctions(AssessmentEndpoint endpoint)
{
    [Function(nameof(PutExemption))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States that a requirement is not applicable, and why (Reg. (EU) 2024/2690 Art. 2(2)); without a reason it applies again",
        Request = typeof(ExemptionRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> PutExemption(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/assessment/exemptions/{requirement}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string requirement,
        CancellationToken cancellation) => endpoint.CommandAsync<ExemptionRequest>(
            request, client, org, asked => new ExemptRequirement(Uri.UnescapeDataString(requirement), asked.Reason), cancellation);

    [Function(nameof(PutProportionality))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Notes why a measure is as strong as it is (Art. 21(1))",
        Request = typeof(ProportionalityRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> PutProportionality(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/assessment/proportionality/{requirement}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string requirement,
        CancellationToken cancellation) => endpoint.CommandAsync<ProportionalityRequest>(
            request, client, org, asked => new NoteProportionality(Uri.UnescapeDataString(requirement), asked.Text), cancellation);

    [Function(nameof(PutDutyStanding))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "States how a NIS2-only duty stands, where nothing that is kept here shows it",
        Request = typeof(DutyStandingRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> PutDutyStanding(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/assessment/duties/{duty}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string duty,
        CancellationToken cancellation) => endpoint.CommandAsync<DutyStandingRequest>(
            request, client, org, asked => new StateDuty(Uri.UnescapeDataString(duty), asked.Standing, asked.Why), cancellation);
}
