using Microsoft.DurableTask.Client;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;

namespace Nis2Functions.Notices;

/// <summary>
/// The first attempts at a notice, contact by contact, then one append of the notice and all that was attempted: a notice that reaches its
/// first contact costs one transaction and no clock, a page one more for its link. Whatever is left undone is left to the notice's clock,
/// and so is waiting for a page's acknowledgement.
/// </summary>
public sealed class FirstDelivery(
    NoticeKind kind,
    SubjectStore store,
    OrganisationReader organisations,
    NoticeSender sender,
    FurtherRecipients further,
    SpentChannels spent,
    SubjectCommands<NoticeState> commands,
    ClockKeeper clocks,
    TimeProvider time)
{
    private const string Process = "notices";

    // A message is held while its contacts are tried; mail servers that don't answer must not hold it for ever.
    private const int MostContacts = 3;

    /// <returns>False where nobody has the notice yet.</returns>
    public async Task<bool> DeliverAsync(
        DurableTaskClient client, string organisation, SubjectId subject, Notice notice, CancellationToken cancellation)
    {
        var state = await organisations.FindAsync(organisation, cancellation);
        var told = notice.Level == NoticeLevel.News || await TellAsync(client, organisation, state, subject, notice, cancellation);
        if (state is null)
            return told;
        foreach (var system in await further.OfAsync(organisation, state, subject, notice, cancellation))
            await RaiseAsync(client, organisation, subject, FurtherRecipients.For(notice, system), system, cancellation);
        return told;
    }

    /// <summary>For one recipient alone; its clock delivers, for as long as the domain is patient with it.</summary>
    /// <returns>The notice's id.</returns>
    public async Task<SubjectId> RaiseAsync(
        DurableTaskClient client, string organisation, SubjectId subject, Notice notice, Recipient recipient,
        CancellationToken cancellation)
    {
        var id = NoticeKind.IdOf(organisation, subject, notice);
        var raise = new RaiseNotice(subject, notice, [recipient]);
        var result = await commands.SendAsync(
            client,
            organisation,
            id,
            new Command("raise:" + id, Process, time.Now()),
            (state, context) => NoticeDecisions.Decide(state, raise, context),
            checkRepeated: false,
            cancellation);
        // Raised before, and perhaps killed before its clock was told.
        if (result is AppendResult<NoticeState>.Done { Recorded.Count: 0, Subject.Next: not null })
            await clocks.TellAsync(client, organisation, id, cancellation);
        return id;
    }

    private async Task<bool> TellAsync(
        DurableTaskClient client,
        string organisation,
        OrganisationState? state,
        SubjectId subject,
        Notice notice,
        CancellationToken cancellation)
    {
        var id = NoticeKind.IdOf(organisation, subject, notice);
        if (await store.FindAsync(kind, organisation, id, cancellation) is { } raised)
        {
            if (raised.Next is not null)
                await clocks.TellAsync(client, organisation, id, cancellation);
            return raised.State.DeliveredAt is not null;
        }

        var raise = Raise(state, subject, notice);
        var attempts = await AttemptAsync(organisation, id, raise, cancellation);
        var result = await commands.SendAsync(
            client,
            organisation,
            id,
            new Command("raise:" + id, Process, time.Now()),
            (present, context) => DecisionSequence.Decide(
                kind,
                present,
                context,
                new NoticeCommand[] { raise }.Concat(attempts)
                    .Select<NoticeCommand, Func<NoticeState, Decision>>(one => now => NoticeDecisions.Decide(now, one, context))),
            checkRepeated: false,
            cancellation);
        if (result is not AppendResult<NoticeState>.Done done)
            return false;
        await spent.FollowAsync(organisation, done.Subject.State, done.Recorded, cancellation);
        return done.Subject.State.DeliveredAt is not null;
    }

    private static RaiseNotice Raise(OrganisationState? state, SubjectId subject, Notice notice)
    {
        if (notice.Level == NoticeLevel.Page)
            return RaiseNotice.Page(subject, notice, OnCallChain.Of(state));
        var contacts = state is null ? [] : NoticeRouting.Recipients(state, notice.Level);
        return new RaiseNotice(subject, notice, [.. contacts.Select(Recipient.Of)]);
    }

    private async Task<IReadOnlyList<RecordAttempt>> AttemptAsync(
        string organisation, SubjectId id, RaiseNotice raise, CancellationToken cancellation)
    {
        var attempts = new List<RecordAttempt>();
        foreach (var recipient in raise.Recipients.Take(MostContacts))
        {
            attempts.Add(await sender.SendAsync(organisation, id, raise.Subject.Value, raise.Notice, recipient, cancellation));
            if (attempts[^1].Outcome == DeliveryOutcome.Delivered)
                break;
        }

        return attempts;
    }
}
