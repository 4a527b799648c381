using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;
using Nis2Functions.Notices;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <summary>What notices may say, and which channels are asked again.</summary>
public sealed class TellingFunctions(OrganisationEndpoint organisations)
{
    [Function(nameof(PutTellingRules))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Says which details of an incident may leave with notices; none do unless they are named here",
        Request = typeof(TellingRules), Response = typeof(OrganisationView), Command = true)]
    public Task<IResult> PutTellingRules(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/telling-rules")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => organisations.CommandAsync<TellingRules>(
            request, client, org, asked => new SetTellingRules(asked), cancellation);

    [Function(nameof(EnableChannel))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation("Enables a channel that was disabled because its receiver was gone", Response = typeof(OrganisationView))]
    public async Task<IResult> EnableChannel(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/disabled-channels/{channel}/{recipient}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string channel,
        string recipient,
        CancellationToken cancellation) => ChannelName.Find(channel) is { } found
            ? await organisations.CommandAsync(
                request, client, org, new Nis2.Compliance.Organisations.EnableChannel(recipient, found), cancellation)
            : Problem.NotFound();
}
