using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;

namespace Nis2Functions.Webhooks;

/// <summary>One incident a ticket: the first that is heard of it opens a suspected incident, the rest stands in its timeline.</summary>
public sealed class TicketIncidents(SubjectCommands<IncidentState> commands, TimeProvider time)
{
    public const string Ignored = "ignored";
    public const string OwnComment = "own-comment";
    public const string ClosedUnseen = "ticket-closed-unseen";
    public const string Void = "void-incident";

    /// <summary>The incident that belongs to the ticket, opened or not.</summary>
    public SubjectId IncidentOf(ConfiguredSource source, string ticketId) =>
        SubjectId.Of(commands.Kind.Name, OpaqueId.From(source.Organisation, source.Source, ticketId));

    /// <summary>Records what the ticket says; <see cref="FollowUpAsync"/> is still to come.</summary>
    /// <param name="number">Of the ticket within its delivery, from 1.</param>
    /// <param name="again">An earlier attempt may have succeeded without anyone noting it.</param>
    public async Task<ReportedIncident> ReportAsync(
        ConfiguredSource source, Delivery delivery, TicketReported ticket, int number, bool again, CancellationToken cancellation)
    {
        if (ticket.OwnComment)
            return new ReportedIncident(new ProcessingOutcome(DeliveryState.Processed, OwnComment));
        var intake = IntakeRules.Decide(source.Intake, IntakeTickets.Of(ticket));
        var asked = TicketCommands.For(source, delivery.ReceivedAt, ticket, intake);
        var command = new Command(CommandId(source, delivery, number), "source:" + source.Source, time.Now());
        var result = await commands.RecordAsync(
            source.Organisation, IncidentOf(source, ticket.TicketId), command, (state, context) => Decide(state, asked, context), again,
            cancellation);
        return result switch
        {
            AppendResult<IncidentState>.Done { Subject.Version: > 0 } done =>
                New(DeliveryState.Processed, done.Subject.Id.Value, intake, done),
            AppendResult<IncidentState>.Done =>
                New(DeliveryState.Processed, asked.Update.Change == TicketChange.Resolved ? ClosedUnseen : Ignored, intake),
            AppendResult<IncidentState>.Refused { Why.Rule: "incident-void" } when !asked.IsNewStart =>
                New(DeliveryState.Processed, Void, intake),
            AppendResult<IncidentState>.Refused refused => New(DeliveryState.Unmapped, "refused:" + refused.Why.Rule, intake),
            _ => throw new InvalidOperationException("No version was asked for."),
        };
    }

    /// <summary>Publishes, pages, starts the clock.</summary>
    public Task FollowUpAsync(
        DurableTaskClient client, ConfiguredSource source, ReportedIncident reported, CancellationToken cancellation) =>
        reported.Done is { } done ? commands.FollowUpAsync(client, source.Organisation, done, cancellation) : Task.CompletedTask;

    private static ReportedIncident New(
        DeliveryState state, string what, IntakeDecision intake, AppendResult<IncidentState>.Done? done = null) =>
        new(new ProcessingOutcome(state, what), intake.RulesVersion > 0 ? intake : null, done);

    private static string CommandId(ConfiguredSource source, Delivery delivery, int number) =>
        $"delivery:{source.Source}:{delivery.Id}" + (number > 1 ? $":{number}" : string.Empty);

    // A ticket that is heard of for the first time when it is closed opens nothing: connecting a system would bring all its past.
    private static Decision Decide(IncidentState state, TicketCommands ticket, DecisionContext context) => state.Status switch
    {
        IncidentStatus.NotOpened when ticket.Update.Change == TicketChange.Resolved => Decision.Accept(),
        IncidentStatus.NotOpened when ticket.Open.Intake is { Outcome: IntakeOutcome.Ignore } => Decision.Accept(),
        IncidentStatus.NotOpened => IncidentDecisions.Decide(state, ticket.Open, context),
        _ => IncidentDecisions.Decide(state, ticket.Update, context),
    };
}
