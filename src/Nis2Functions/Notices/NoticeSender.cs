using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Notices;

/// <summary>Sends a notice to one recipient: what they are told, and by which link they acknowledge.</summary>
public sealed class NoticeSender(NoticeChannels channels, NoticeLinks links, NoticeDetails details, EmergencySheetAttachment sheet)
{
    private const string Exercise = "EXERCISE";

    /// <param name="round">How often the chain was gone through before: what is sent again then is news.</param>
    /// <param name="triedSince">Since when an earlier attempt may have arrived; null for the first one.</param>
    public async Task<RecordAttempt> SendAsync(
        string organisation,
        SubjectId id,
        string subject,
        Notice notice,
        Recipient recipient,
        CancellationToken cancellation,
        int round = 0,
        Instant? triedSince = null)
    {
        var result = await channels.SendAsync(
            organisation,
            recipient,
            SubscriptionTest.Is(notice),
            async () => await ComposeAsync(organisation, id, subject, notice, recipient, round, cancellation) with
            {
                TriedSince = triedSince,
            },
            cancellation);
        Measures.Told(notice.Level, recipient.Channel.ToString(), result.Succeeded);
        return new RecordAttempt(
            recipient,
            result.Succeeded ? DeliveryOutcome.Delivered : DeliveryOutcome.Failed,
            result.Failure,
            result.RetryAfter,
            result.Final);
    }

    /// <summary>Tells a pager that the page is acknowledged.</summary>
    public async Task<RecordSettlement> SettleAsync(
        string organisation, SubjectId id, Recipient recipient, CancellationToken cancellation)
    {
        var result = await channels.SettleAsync(organisation, recipient, id.Value, cancellation);
        return new RecordSettlement(recipient, result.Succeeded ? DeliveryOutcome.Delivered : DeliveryOutcome.Failed, result.Failure);
    }

    private async Task<OutgoingNotice> ComposeAsync(
        string organisation,
        SubjectId id,
        string subject,
        Notice notice,
        Recipient recipient,
        int round,
        CancellationToken cancellation)
    {
        string[] parts = [organisation, id.Value, recipient.Person, recipient.Channel.ToString()];
        var page = Page(id, subject, recipient);
        return new OutgoingNotice(
            OpaqueId.From(round == 0 ? parts : [.. parts, round.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
            organisation,
            id.Value,
            notice.Level,
            Marked(notice.Subject, notice.Exercise),
            notice.Exercise ? "This is an EXERCISE: nothing has happened.\r\n\r\n" + notice.Text : notice.Text,
            links.To(organisation, subject),
            notice.Exercise,
            page is null ? null : await links.AcknowledgeAsync(organisation, page, recipient.Person, cancellation),
            await sheet.ForAsync(organisation, notice, recipient, cancellation))
        {
            Subject = subject,
            Obligation = notice.Obligation,
            Due = notice.Due,
            // A ticket knows its incident better than we do, and pagers and phones are for waking people.
            Details = Carries(recipient.Channel) ? await details.OfAsync(organisation, subject, cancellation) : null,
        };
    }

    private static bool Carries(Channel channel) =>
        channel is Channel.Email or Channel.Webhook or Channel.Teams or Channel.Slack or Channel.Subscription;

    // A page acknowledges itself; the alarm that nobody answers a page acknowledges that page.
    private static string? Page(SubjectId id, string subject, Recipient recipient) =>
        recipient.Step is not null ? id.Value
        : subject.StartsWith("notice-", StringComparison.Ordinal) ? subject
        : null;

    private static string Marked(string title, bool exercise) =>
        exercise && !title.StartsWith(Exercise, StringComparison.Ordinal) ? $"{Exercise} {title}" : title;
}
