using Microsoft.DurableTask.Client;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Subjects;
using Nis2.Pages.OnCall;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2Functions.Calendar;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;

namespace Nis2Functions.Notices.Links;

/// <summary>What a page's single-use link is good for: one acknowledgement of that page, and nothing else.</summary>
public sealed class PageAcknowledgements(
    PageLinks links, NoticeKind kind, SubjectStore store, Publisher publisher, ClockKeeper clocks, TimeProvider time, Ids ids)
{
    public async Task<AcknowledgementState> LookAsync(string token, CancellationToken cancellation) =>
        (await FindAsync(token, cancellation)).State;

    /// <summary>The acknowledgement and the link's end are one transaction: no second use, and none that comes to nothing.</summary>
    public async Task<AcknowledgementState> UseAsync(DurableTaskClient client, string token, CancellationToken cancellation)
    {
        var (organisation, link, state) = await FindAsync(token, cancellation);
        if (state != AcknowledgementState.Open || !SubjectId.TryParse(link!.Notice, out var notice))
            return state;
        var now = time.Now();
        var context = new DecisionContext(now, link.Recipient);
        var command = new Command(ids.New(), link.Recipient, now);
        var asked = new AcknowledgeNotice(link.Recipient, AcknowledgementVia.Link);
        try
        {
            var result = await store.AppendAsync(
                kind,
                organisation,
                notice,
                command,
                present => NoticeDecisions.Decide(present, asked, context),
                cancellation,
                alongside: [PageLinks.Spend(link, now)]);
            // Not recorded yet: the message was sent, and its notice is still on its way into the stream.
            if (result is not AppendResult<NoticeState>.Done done)
                return AcknowledgementState.Unknown;
            await publisher.PublishAsync(organisation, done, cancellation);
            if (done.NextStepChanged && done.Subject.Next is not null)
                await clocks.TellAsync(client, organisation, notice, cancellation);
            if (done.Recorded.Count > 0 || await links.SpendAsync(organisation, link, now, cancellation))
                return AcknowledgementState.Done;
            return AcknowledgementState.Used;
        }
        catch (RowConflictException)
        {
            return AcknowledgementState.Used;
        }
    }

    private async Task<(string Organisation, PageLink? Link, AcknowledgementState State)> FindAsync(
        string text, CancellationToken cancellation)
    {
        if (!FeedToken.TryParse(text, out var token)
            || await links.FindAsync(token.Organisation, token.Secret, cancellation) is not { } link)
            return (string.Empty, null, AcknowledgementState.Unknown);
        var state = link.UsedAt is not null ? AcknowledgementState.Used
            : link.ExpiresAt <= time.Now() ? AcknowledgementState.Expired
            : AcknowledgementState.Open;
        return (token.Organisation, link, state);
    }
}
