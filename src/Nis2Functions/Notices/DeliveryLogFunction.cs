using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Notices;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Notices;

/// <summary>Who was told of an obligation, when, by which channel, and how each attempt ended.</summary>
public sealed class DeliveryLogFunction(NoticeKind kind, SubjectStore store)
{
    // Every notice is read with its history: a page is short.
    private const int Page = 8;
    private const int MostEvents = 200;

    [Function(nameof(GetDeliveryLog))]
    [Access]
    [Operation(
        "Lists the notices of a subject, of an obligation or of both, with every attempt to deliver them",
        Response = typeof(PageView<NoticeView>), Query = ["subject", "obligation", "exercise", "continuation"], Problems = [400])]
    public async Task<IResult> GetDeliveryLog(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/delivery-log")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryFlag(request, "exercise", out var exercise, out var problem))
            return problem!;
        var filter = new HeadFilter(
            Exercise: exercise ?? false, Facts: Conditions.Facts(request, NoticeFacts.Subject, NoticeFacts.Obligation));
        var heads = await store.ListAsync(org, kind.Name, filter, Page, Conditions.Continuation(request), cancellation);
        var views = new List<NoticeView>(heads.Items.Count);
        foreach (var head in heads.Items)
        {
            var history = await store.HistoryAsync(kind, org, head.Id, 0, MostEvents, cancellation);
            views.Add(NoticeView.Of(Replay(head, history), history.Events));
        }

        return Reply.Json(new PageView<NoticeView>(views, heads.Continuation));
    }

    // The history says all that the state does: it is not read twice.
    private Subject<NoticeState> Replay(Head head, EventPage history)
    {
        var state = history.Events.Aggregate(kind.Initial, (before, one) => kind.Apply(before, one.Recorded));
        return new Subject<NoticeState>(head.Id, head.Version, state, head.Next, head.UpdatedAt);
    }
}
