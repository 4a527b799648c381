using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

public sealed class ReportingRulesFunction(OrganisationEndpoint organisations)
{
    [Function(nameof(SetReportingRules))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sets whether reports need a second person's sign-off, and whether a critical facility is operated",
        Request = typeof(ReportingRules), Response = typeof(OrganisationView), Command = true)]
    public Task<IResult> SetReportingRules(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/reporting-rules")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => organisations.CommandAsync<ReportingRules>(
            request, client, org, asked => new SetReportingRules(asked), cancellation);
}
