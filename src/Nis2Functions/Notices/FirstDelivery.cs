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
/// first contact costs one transaction and no clock. Whatever is left undone is left to the notice's clock.
/// </summary>
public sealed class FirstDelivery(
    NoticeKind kind,
    SubjectStore store,
    OrganisationReader organisations,
    NoticeSender sender,
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
        var id = NoticeKind.IdOf(organisation, subject, notice);
        if (await store.FindAsync(kind, organisation, id, cancellation) is { } raised)
        {
            if (raised.Next is not null)
                await clocks.TellAsync(client, organisation, id, cancellation);
            return raised.State.Status == NoticeStatus.Delivered;
        }

        var recipients = await RecipientsAsync(organisation, notice.Level, cancellation);
        var attempts = await AttemptAsync(organisation, id, subject, notice, recipients, cancellation);
        var raise = new RaiseNotice(subject, notice, recipients);
        var result = await commands.SendAsync(
            client,
            organisation,
            id,
            new Command("raise:" + id, Process, time.Now()),
            (state, context) => Decide(state, [raise, .. attempts], context),
            checkRepeated: false,
            cancellation);
        return result is AppendResult<NoticeState>.Done { Subject.State.Status: NoticeStatus.Delivered };
    }

    private async Task<IReadOnlyList<Recipient>> RecipientsAsync(string organisation, NoticeLevel level, CancellationToken cancellation) =>
        await organisations.FindAsync(organisation, cancellation) is { } state
            ? [.. NoticeRouting.Recipients(state, level).Select(Recipient.Of)]
            : [];

    private async Task<IReadOnlyList<RecordAttempt>> AttemptAsync(
        string organisation,
        SubjectId id,
        SubjectId subject,
        Notice notice,
        IReadOnlyList<Recipient> recipients,
        CancellationToken cancellation)
    {
        var attempts = new List<RecordAttempt>();
        foreach (var recipient in recipients.Take(MostContacts))
        {
            attempts.Add(await sender.SendAsync(organisation, id, subject.Value, notice, recipient, cancellation));
            if (attempts[^1].Outcome == DeliveryOutcome.Delivered)
                break;
        }

        return attempts;
    }

    private Decision Decide(NoticeState state, IReadOnlyList<NoticeCommand> all, DecisionContext context)
    {
        var events = new List<SubjectEvent>();
        foreach (var command in all)
        {
            var decision = NoticeDecisions.Decide(state, command, context);
            if (decision is not Decision.Accepted accepted)
                return decision;
            foreach (var facts in accepted.Events)
            {
                events.Add(facts);
                state = kind.Apply(state, new RecordedEvent(events.Count, context.Now, context.By, string.Empty, facts));
            }
        }

        return Decision.Accept(events);
    }
}
