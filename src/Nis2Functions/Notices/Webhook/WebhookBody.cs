using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Notices.Webhook;

/// <param name="Timestamp">When it was sent.</param>
public sealed record WebhookBody(string Type, Instant Timestamp, WebhookBody.Fields Data)
{
    public static WebhookBody Of(OutgoingNotice notice, Instant now) => new(
        "notice." + notice.Level.ToString().ToLowerInvariant(),
        now,
        new Fields(notice.Organisation, notice.Notice, notice.Level, notice.Title, notice.Text, notice.Link, notice.Exercise,
            notice.Acknowledge, notice.Obligation, notice.Due, notice.Details));

    /// <param name="Acknowledge">Single-use link that acknowledges a page; absent for everything else.</param>
    /// <param name="Obligation">Kind of obligation, such as <c>early-warning</c>.</param>
    /// <param name="Details">Of the incident; absent unless the organisation's rules name some.</param>
    public sealed record Fields(
        string Organisation,
        string Notice,
        NoticeLevel Level,
        string Title,
        string Text,
        string? Link,
        bool Exercise,
        string? Acknowledge,
        string? Obligation = null,
        Instant? Due = null,
        IReadOnlyDictionary<string, string>? Details = null);
}
