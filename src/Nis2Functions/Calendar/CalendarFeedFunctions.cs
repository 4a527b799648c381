using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Calendar;

public sealed class CalendarFeedFunctions(FeedTokens feeds, MemberRoles members, PublicAddress address, TimeProvider time)
{
    private const int MostFeeds = 50;
    private const int LongestLabel = 100;

    [Function(nameof(CreateCalendarFeed))]
    [Access]
    [Operation(
        "Creates a calendar feed that whoever knows its address can read, until it is revoked",
        Request = typeof(CalendarFeedRequest), Response = typeof(CalendarFeedView), Status = 201, Problems = [409, 422])]
    public async Task<IResult> CreateCalendarFeed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/calendar-feeds")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        var body = await Body<CalendarFeedRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var (asked, caller) = (body.Value!, request.HttpContext.Caller().Id);
        if (await RefusalAsync(org, caller, asked, cancellation) is { } refusal)
            return Problem.From(refusal);
        var (feed, secret) = await feeds.IssueAsync(org, caller, asked.Label ?? string.Empty, time.Now(), cancellation, asked.Exercise);
        request.HttpContext.Response.Headers.Location = $"/api/organisations/{Uri.EscapeDataString(org)}/calendar-feeds/{feed.Id}";
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        var url = $"{address.Of(request)}/api/calendar/{new FeedToken(org, secret)}.ics";
        return Reply.Json(CalendarFeedView.Of(feed, url), StatusCodes.Status201Created);
    }

    [Function(nameof(ListCalendarFeeds))]
    [Access]
    [Operation("Lists the organisation's calendar feeds", Response = typeof(PageView<CalendarFeedView>))]
    public async Task<IResult> ListCalendarFeeds(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/calendar-feeds")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        var found = new List<CalendarFeedView>();
        await foreach (var feed in feeds.ListAsync(org, cancellation))
            found.Add(CalendarFeedView.Of(feed));
        return Reply.Json(new PageView<CalendarFeedView>(found, null));
    }

    [Function(nameof(RevokeCalendarFeed))]
    [Access]
    [Operation("Revokes one's own calendar feed, or as administrator any: its address answers no more", Status = 204)]
    public async Task<IResult> RevokeCalendarFeed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/calendar-feeds/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (await FindAsync(org, id, cancellation) is not { } feed)
            return Problem.NotFound();
        var caller = request.HttpContext.Caller();
        if (feed.Principal != caller.Id && !caller.OrganisationRoles.Contains(Role.Administrator))
            return Problem.Forbidden("Only who created a feed and administrators revoke it.");
        await feeds.RevokeAsync(org, id, cancellation);
        return Results.NoContent();
    }

    private async Task<Feed?> FindAsync(string organisation, string id, CancellationToken cancellation)
    {
        await foreach (var feed in feeds.ListAsync(organisation, cancellation))
        {
            if (feed.Id == id)
                return feed;
        }

        return null;
    }

    private async Task<Refusal?> RefusalAsync(string organisation, string caller, CalendarFeedRequest asked, CancellationToken cancellation)
    {
        if (asked.Label?.Length > LongestLabel)
            return new Refusal(RefusalKind.Invalid, "label-too-long", $"A label has {LongestLabel} characters at most.", "label");
        if ((await members.FindAsync(organisation, caller, cancellation)).Count == 0)
        {
            const string Detail = "A feed lives by its creator's role in the organisation: take one first.";
            return new Refusal(RefusalKind.Conflict, "no-role-of-its-own", Detail);
        }

        var count = 0;
        await foreach (var _ in feeds.ListAsync(organisation, cancellation))
            count++;
        return count < MostFeeds
            ? null
            : new Refusal(RefusalKind.Conflict, "too-many-feeds", $"An organisation has {MostFeeds} feeds at most: revoke one first.");
    }
}
