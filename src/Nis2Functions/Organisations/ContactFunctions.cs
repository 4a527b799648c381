using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Organisations;

/// <summary>Who is told, and which systems report.</summary>
public sealed class ContactFunctions(OrganisationEndpoint organisations, SenderDirectory senders)
{
    [Function(nameof(PutContacts))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Says who is told first, on call, responsible and in management",
        Request = typeof(ContactsRequest), Response = typeof(OrganisationView), Command = true)]
    public Task<IResult> PutContacts(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/contacts")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => organisations.CommandAsync<ContactsRequest>(
            request, client, org, asked => new SetContacts(asked.Contacts), cancellation);

    [Function(nameof(PutSource))]
    [Access(Role.Administrator)]
    [Operation(
        "Configures a system that opens incidents by webhook",
        Request = typeof(SourceRequest), Response = typeof(OrganisationView), Command = true)]
    public async Task<IResult> PutSource(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/sources/{source}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var body = await Body<SourceRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var asked = body.Value!;
        if (senders.Check(asked.Kind, asked.Verification) is { } refusal)
            return Problem.From(refusal);
        var configured = new TicketSource(source, asked.Kind, asked.Verification, asked.Account);
        return await organisations.CommandAsync(request, client, org, new ConfigureSource(configured), cancellation);
    }

    [Function(nameof(DeleteSource))]
    [Access(Role.Administrator)]
    [Operation("Takes no more deliveries from the system", Response = typeof(OrganisationView))]
    public Task<IResult> DeleteSource(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/sources/{source}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation) => organisations.CommandAsync(request, client, org, new RemoveSource(source), cancellation);
}
