using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Notices;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Notices;

/// <summary>What people were told, and whether it reached them.</summary>
public sealed class NoticeFunctions(
    NoticeKind kind, SubjectStore store, SubjectEndpoint<NoticeState> notices, SubjectCommands<NoticeState> commands)
{
    private const int MostEvents = 1000;

    [Function(nameof(ListNotices))]
    [Access]
    [Operation(
        "Lists notices; those of exercises only with exercise=true",
        Response = typeof(PageView<HeadView>), Query = ["status", "open", "exercise", "subject", "obligation", "take", "continuation"],
        Problems = [400])]
    public Task<IResult> ListNotices(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/notices")] HttpRequest request,
        string org,
        CancellationToken cancellation) => notices.ListAsync(request, org, cancellation, NoticeFacts.Subject, NoticeFacts.Obligation);

    [Function(nameof(GetNotice))]
    [Access]
    [Operation("Reads a notice with every attempt to deliver it", Response = typeof(NoticeView))]
    public async Task<IResult> GetNotice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/notices/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(kind.Name, id, out var subject)
            || await store.FindAsync(kind, org, subject, cancellation) is not { } found)
            return Problem.NotFound();
        var history = await store.HistoryAsync(kind, org, subject, 0, MostEvents, cancellation);
        return Reply.Subject(request, NoticeView.Of(found, history.Events), found.Version);
    }

    [Function(nameof(AcknowledgeNotice))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Management, Role.Administrator)]
    [Operation(
        "Acknowledges a page: somebody is on it, and nobody else is paged",
        Request = typeof(AcknowledgementRequest), Response = typeof(NoticeView), Command = true)]
    public async Task<IResult> AcknowledgeNotice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/notices/{id}/acknowledgement")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<AcknowledgementRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            subject,
            (state, context) => NoticeDecisions.Decide(
                state, new Nis2.Compliance.Notices.AcknowledgeNotice(context.By, AcknowledgementVia.SignedIn), context),
            cancellation);
        var history = await store.HistoryAsync(kind, org, subject, 0, MostEvents, cancellation);
        return SubjectReply.Of(request, sent, found => NoticeView.Of(found, history.Events));
    }

    [Function(nameof(RetryNotice))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Administrator)]
    [Operation(
        "Has a notice that was given up tried again", Request = typeof(AcknowledgementRequest), Response = typeof(NoticeView),
        Command = true)]
    public async Task<IResult> RetryNotice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/notices/{id}/retry")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<AcknowledgementRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            subject,
            (state, context) => NoticeDecisions.Decide(state, new Nis2.Compliance.Notices.RetryNotice(context.By), context),
            cancellation);
        var history = await store.HistoryAsync(kind, org, subject, 0, MostEvents, cancellation);
        return SubjectReply.Of(request, sent, found => NoticeView.Of(found, history.Events));
    }
}
