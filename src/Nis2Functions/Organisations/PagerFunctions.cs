using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <summary>What pages people: rotas that are kept elsewhere, and the gateway to phones.</summary>
public sealed class PagerFunctions(OrganisationEndpoint organisations)
{
    [Function(nameof(PutPager))]
    [Access(Role.Administrator)]
    [Operation(
        "Configures PagerDuty, Jira Service Management, Opsgenie or a gateway for text messages and calls",
        Request = typeof(PagerRequest), Response = typeof(OrganisationView), Command = true)]
    public Task<IResult> PutPager(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/pagers/{pager}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string pager,
        CancellationToken cancellation) => organisations.CommandAsync<PagerRequest>(
            request, client, org, asked => new ConfigurePager(new Pager(pager, asked.Service, asked.Address)), cancellation);

    [Function(nameof(DeletePager))]
    [Access(Role.Administrator)]
    [Operation("Pages nobody by it any more; its contacts go with it", Response = typeof(OrganisationView))]
    public Task<IResult> DeletePager(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/pagers/{pager}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string pager,
        CancellationToken cancellation) => organisations.CommandAsync(request, client, org, new RemovePager(pager), cancellation);
}
