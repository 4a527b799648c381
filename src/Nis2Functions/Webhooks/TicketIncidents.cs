using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;

namespace Nis2Functions.Webhooks;

/// <summary>One incident a ticket: the first that is heard of it opens a suspected incident, the rest stands in its timeline.</summary>
public sealed class TicketIncidents(SubjectCommands<IncidentState> commands, TimeProvider time)
{
    /// <param name="number">Of the ticket within its delivery, from 1.</param>
    /// <param name="again">An earlier attempt may have succeeded without anyone noting it.</param>
    public async Task<ProcessingOutcome> ReportAsync(
        DurableTaskClient client,
        ConfiguredSource source,
        Delivery delivery,
        TicketReported ticket,
        int number,
        bool again,
        CancellationToken cancellation)
    {
        if (ticket.OwnComment)
            return new ProcessingOutcome(DeliveryState.Processed, "own-comment");
        var id = SubjectId.Of(commands.Kind.Name, OpaqueId.From(source.Organisation, source.Source, ticket.TicketId));
        var command = new Command(CommandId(source, delivery, number), "source:" + source.Source, time.Now());
        var result = await commands.SendAsync(
            client,
            source.Organisation,
            id,
            command,
            (state, context) => Decide(state, TicketCommands.For(source, delivery.ReceivedAt, ticket), context),
            again,
            cancellation);
        return result switch
        {
            AppendResult<IncidentState>.Done { Subject.Version: > 0 } => new ProcessingOutcome(DeliveryState.Processed, id.Value),
            AppendResult<IncidentState>.Done => new ProcessingOutcome(DeliveryState.Processed, "ticket-closed-unseen"),
            AppendResult<IncidentState>.Refused refused => new ProcessingOutcome(DeliveryState.Unmapped, "refused:" + refused.Why.Rule),
            _ => throw new InvalidOperationException("No version was asked for."),
        };
    }

    private static string CommandId(ConfiguredSource source, Delivery delivery, int number) =>
        $"delivery:{source.Source}:{delivery.Id}" + (number > 1 ? $":{number}" : string.Empty);

    // A ticket that is heard of for the first time when it is closed opens nothing: connecting a system would bring all its past.
    private static Decision Decide(IncidentState state, TicketCommands ticket, DecisionContext context) => state.Status switch
    {
        IncidentStatus.NotOpened when ticket.Update.Change == TicketChange.Resolved => Decision.Accept(),
        IncidentStatus.NotOpened => IncidentDecisions.Decide(state, ticket.Open, context),
        _ when ticket.Opening => Decision.Accept(),
        _ => IncidentDecisions.Decide(state, ticket.Update, context),
    };
}
