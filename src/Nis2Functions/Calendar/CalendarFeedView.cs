using Nis2.Storage.Directory;
using NodaTime;

namespace Nis2Functions.Calendar;

/// <param name="CreatedBy">Opaque id of the person whose leave it is: it ends with that person's last role in the organisation.</param>
/// <param name="Url">The feed's address, answered once: it holds the secret.</param>
public sealed record CalendarFeedView(string Id, string Label, bool Exercise, string CreatedBy, Instant CreatedAt, string? Url = null)
{
    internal static CalendarFeedView Of(Feed feed, string? url = null) =>
        new(feed.Id, feed.Label, feed.Exercises, feed.Principal, feed.CreatedAt, url);
}
