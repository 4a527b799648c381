using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Secrets;

namespace Nis2Functions.Notices;

/// <summary>Sends a notice to one recipient, by the channel that the organisation chose for them.</summary>
public sealed class NoticeSender(PeopleDirectory people, IMailer mailer, WebhookChannel webhooks, ISourceSecrets secrets, NoticeLinks links)
{
    private const string Exercise = "EXERCISE";

    public async Task<RecordAttempt> SendAsync(
        string organisation, SubjectId id, string subject, Notice notice, Recipient recipient, CancellationToken cancellation)
    {
        var outgoing = new OutgoingNotice(
            OpaqueId.From(organisation, id.Value, recipient.Person, recipient.Channel.ToString()),
            organisation,
            id.Value,
            notice.Level,
            Marked(notice.Subject, notice.Exercise),
            notice.Exercise ? "This is an EXERCISE: nothing has happened.\r\n\r\n" + notice.Text : notice.Text,
            links.To(organisation, subject),
            notice.Exercise);
        var result = await people.FindAsync(organisation, recipient.Person, cancellation) is { } person
            ? await SendAsync(outgoing, person, recipient.Channel, cancellation)
            : ChannelResult.Failed("person-unknown");
        return new RecordAttempt(recipient, result.Succeeded ? DeliveryOutcome.Delivered : DeliveryOutcome.Failed, result.Failure);
    }

    private async Task<ChannelResult> SendAsync(OutgoingNotice notice, Person person, Channel channel, CancellationToken cancellation)
    {
        var address = channel == Channel.Email ? person.Email : person.WebhookUrl;
        if (string.IsNullOrEmpty(address))
            return ChannelResult.Failed("no-address");
        if (channel == Channel.Email)
            return await mailer.SendAsync(notice, address, cancellation);
        var keys = await secrets.FindAsync(notice.Organisation, SecretName.OfContact(person.Id), cancellation);
        return await webhooks.SendAsync(notice, address, keys, cancellation);
    }

    private static string Marked(string title, bool exercise) =>
        exercise && !title.StartsWith(Exercise, StringComparison.Ordinal) ? $"{Exercise} {title}" : title;
}
