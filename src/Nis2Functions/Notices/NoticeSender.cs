using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Telemetry;

namespace Nis2Functions.Notices;

/// <summary>Sends a notice to one recipient: what they are told, and by which link they acknowledge.</summary>
public sealed class NoticeSender(NoticeChannels channels, NoticeLinks links, EmergencySheetAttachment sheet)
{
    private const string Exercise = "EXERCISE";

    /// <param name="round">How often the chain was gone through before: what is sent again then is news.</param>
    public async Task<RecordAttempt> SendAsync(
        string organisation,
        SubjectId id,
        string subject,
        Notice notice,
        Recipient recipient,
        CancellationToken cancellation,
        int round = 0)
    {
        var result = await channels.SendAsync(
            organisation, recipient, () => ComposeAsync(organisation, id, subject, notice, recipient, round, cancellation), cancellation);
        Measures.Told(notice.Level, recipient.Channel.ToString(), result.Succeeded);
        return new RecordAttempt(recipient, result.Succeeded ? DeliveryOutcome.Delivered : DeliveryOutcome.Failed, result.Failure);
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
            await sheet.ForAsync(organisation, notice, recipient, cancellation));
    }

    // A page acknowledges itself; the alarm that nobody answers a page acknowledges that page.
    private static string? Page(SubjectId id, string subject, Recipient recipient) =>
        recipient.Step is not null ? id.Value
        : subject.StartsWith("notice-", StringComparison.Ordinal) ? subject
        : null;

    private static string Marked(string title, bool exercise) =>
        exercise && !title.StartsWith(Exercise, StringComparison.Ordinal) ? $"{Exercise} {title}" : title;
}
