using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Calendar;

public sealed class ReadCalendarFunction(FeedTokens feeds, MemberRoles members, CalendarEntries entries, TimeProvider time)
{
    private const string Media = "text/calendar; charset=utf-8";

    /// <summary>Whatever is wrong with a token, the answer is the same.</summary>
    [Function(nameof(ReadCalendar))]
    [OpenAccess]
    [Operation("Reads a calendar feed (RFC 5545); its address is the proof", Produces = "text/calendar", Problems = [404])]
    public async Task<IResult> ReadCalendar(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/calendar/{token}.ics")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        if (!FeedToken.TryParse(token, out var parsed) || await FindAsync(parsed, cancellation) is not { } feed)
            return Problem.NotFound();
        var found = await entries.ReadAsync(parsed.Organisation, feed.Exercises, cancellation);
        var name = $"NIS2 duties of {parsed.Organisation}";
        var headers = request.HttpContext.Response.Headers;
        headers.ETag = EntityTag(CalendarText.Write(name, found, Instant.MinValue));
        headers.CacheControl = "private, no-cache";
        return request.Headers.IfNoneMatch.ToString() == headers.ETag.ToString()
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(CalendarText.Write(name, found, time.Now()), Media, Encoding.UTF8);
    }

    // Whoever has no role left in the organisation reads nothing of it any more, by no way.
    private async Task<Feed?> FindAsync(FeedToken token, CancellationToken cancellation) =>
        await feeds.FindAsync(token.Organisation, token.Secret, cancellation) is { } feed
        && (await members.FindAsync(token.Organisation, feed.Principal, cancellation)).Count > 0
            ? feed
            : null;

    // Of what the feed says, not of when it was written.
    private static string EntityTag(string text) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16))}\"";
}
