using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Secrets;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <summary>Systems and chats that are told beside the contacts.</summary>
public sealed class SubscriptionFunctions(OrganisationReader reader, OrganisationEndpoint organisations, ISourceSecrets secrets)
{
    [Function(nameof(ListSubscriptions))]
    [Access]
    [Operation("Lists the subscriptions, and since when which of them is disabled", Response = typeof(PageView<SubscriptionView>))]
    public async Task<IResult> ListSubscriptions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/subscriptions")] HttpRequest request,
        string org,
        CancellationToken cancellation) => await reader.FindAsync(org, cancellation) is { } state
            ? Reply.Json(new PageView<SubscriptionView>([.. state.Subscriptions.Select(one => SubscriptionView.Of(state, one))], null))
            : Problem.NotFound();

    [Function(nameof(PutSubscription))]
    [Access(Role.Administrator)]
    [Operation(
        "Configures a webhook, a Teams workflow or a Slack channel that is told of notices; enables it where it was disabled",
        Request = typeof(SubscriptionRequest), Response = typeof(OrganisationView), Command = true)]
    public Task<IResult> PutSubscription(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/subscriptions/{subscription}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string subscription,
        CancellationToken cancellation) => organisations.CommandAsync<SubscriptionRequest>(
            request,
            client,
            org,
            asked => new ConfigureSubscription(
                new Subscription(subscription, asked.Kind, asked.Address, asked.Levels, asked.Exercises)),
            cancellation);

    [Function(nameof(DeleteSubscription))]
    [Access(Role.Administrator)]
    [Operation("Tells the subscription nothing more, and forgets its secret", Response = typeof(OrganisationView))]
    public async Task<IResult> DeleteSubscription(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/subscriptions/{subscription}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string subscription,
        CancellationToken cancellation)
    {
        await secrets.RemoveAsync(org, SecretName.OfSubscription(subscription), cancellation);
        return await organisations.CommandAsync(request, client, org, new RemoveSubscription(subscription), cancellation);
    }
}
