using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.OnCall;

/// <summary>Who is paged after whom, and whether it works.</summary>
public sealed class OnCallFunctions(OrganisationReader organisations, SubjectCommands<OrganisationState> commands, Ids ids)
{
    [Function(nameof(GetOnCall))]
    [Access]
    [Operation("Reads the on-call chain, step by step", Response = typeof(OnCallView))]
    public async Task<IResult> GetOnCall(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/on-call")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        var chain = OnCallChain.Of(organisation);
        return Reply.Json(new OnCallView(chain.AcknowledgeWithin, chain.Recipients, organisation.OnCallTestedAt));
    }

    [Function(nameof(TestOnCall))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sends a marked test page down the on-call chain; the notice tells how it went",
        Response = typeof(OnCallTestView), Status = StatusCodes.Status202Accepted, Problems = [400])]
    public async Task<IResult> TestOnCall(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/on-call/test")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var test = key is null ? ids.New() : OpaqueId.From(org, request.HttpContext.Caller().Id, key);
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            OrganisationKind.Self,
            (state, _) => OrganisationDecisions.Decide(state, new Nis2.Compliance.Organisations.TestOnCall(test)),
            cancellation);
        if (sent.Result is not AppendResult<OrganisationState>.Done)
            return SubjectReply.Of(request, sent, subject => OrganisationView.Of(org, subject));
        var notice = NoticeKind.IdOf(org, OrganisationKind.Self, OnCallTest.Notice(test)).Value;
        request.HttpContext.Response.Headers.Location = $"/api/organisations/{Uri.EscapeDataString(org)}/notices/{notice}";
        return Reply.Json(new OnCallTestView(notice), StatusCodes.Status202Accepted);
    }
}
