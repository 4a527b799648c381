using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OnCall;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Notices;

/// <summary>Tries a channel out with a marked notice, once; the notice tells how it went.</summary>
public sealed class ChannelTestFunctions(OrganisationReader organisations, FirstDelivery delivery, Ids ids)
{
    [Function(nameof(TestSubscription))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sends a marked test notice to a subscription, disabled or not; the notice tells how it went",
        Response = typeof(OnCallTestView), Status = StatusCodes.Status202Accepted, Problems = [400])]
    public async Task<IResult> TestSubscription(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/subscriptions/{subscription}/test")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string subscription,
        CancellationToken cancellation) =>
        (await organisations.FindAsync(org, cancellation))?.Subscriptions.Any(one => one.Id == subscription) == true
            ? await TestAsync(request, client, org, new Recipient(subscription, Channel.Subscription), cancellation)
            : Problem.NotFound();

    [Function(nameof(TestPersonChannel))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sends a marked test notice to a person by one channel; the notice tells how it went",
        Response = typeof(OnCallTestView), Status = StatusCodes.Status202Accepted, Problems = [400])]
    public async Task<IResult> TestPersonChannel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/people/{person}/channels/{channel}/test")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string person,
        string channel,
        CancellationToken cancellation)
    {
        if (ChannelName.Find(channel) is not { } found || found.IsSystem() || found.IsPager())
            return Problem.NotFound();
        return (await organisations.FindAsync(org, cancellation))?.People.Contains(person) == true
            ? await TestAsync(request, client, org, new Recipient(person, found), cancellation)
            : Problem.NotFound();
    }

    private async Task<IResult> TestAsync(
        HttpRequest request, DurableTaskClient client, string org, Recipient recipient, CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var test = key is null ? ids.New() : OpaqueId.From(org, request.HttpContext.Caller().Id, key);
        var notice = FurtherRecipients.For(SubscriptionTest.Notice(test), recipient);
        var id = await delivery.RaiseAsync(client, org, OrganisationKind.Self, notice, recipient, cancellation);
        request.HttpContext.Response.Headers.Location = $"/api/organisations/{Uri.EscapeDataString(org)}/notices/{id}";
        return Reply.Json(new OnCallTestView(id.Value), StatusCodes.Status202Accepted);
    }
}
