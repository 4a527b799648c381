using System.Security.Cryptography;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Secrets;
using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>
/// Compares a source with its sender's API and takes what is missing as deliveries of our own, read and ruled as all others: tickets never
/// heard of, ends and reopenings that did not arrive.
/// </summary>
public sealed class Reconciler(
    ReconciliationLog log,
    ReconciliationClient client,
    ISourceSecrets secrets,
    IntakeReader intake,
    TicketIncidents incidents,
    SubjectStore store,
    IncidentKind kind,
    Intake taking,
    TimeProvider time)
{
    private static readonly Duration FirstLook = Duration.FromDays(1);

    /// <returns>Null where the source is not reconciled, or its API is to be left alone.</returns>
    public async Task<ReconciliationLook?> LookAsync(DurableTaskClient tasks, ConfiguredSource found, CancellationToken cancellation)
    {
        var source = await intake.CompleteAsync(found, cancellation);
        if (source.Intake.Reconciliation is not { } asked || TicketListers.Of(source) is not { } lister)
            return null;
        var (now, organisation) = (time.Now(), source.Organisation);
        var last = await log.FindAsync(organisation, source.Source, cancellation) ?? new ReconciliationLook(now - FirstLook);
        if (last.NotBefore > now)
            return null;
        var token = (await secrets.FindAsync(organisation, SecretName.OfReconciliation(source.Source), cancellation)).FirstOrDefault();
        var listing = token is null
            ? new Listing([], last.Since, null, "no-token")
            : await lister.ListAsync(client, new Uri(asked.ApiAddress), token, last, now, cancellation);
        var missing = 0;
        foreach (var ticket in listing.Tickets)
        {
            if (await TakeAsync(tasks, source, ticket, cancellation))
                missing++;
        }

        var look = new ReconciliationLook(listing.Since, listing.ETag, now, listing.NotBefore, listing.Failure, missing);
        await log.PutAsync(organisation, source.Source, look, cancellation);
        return look;
    }

    private async Task<bool> TakeAsync(
        DurableTaskClient tasks, ConfiguredSource source, ListedTicket ticket, CancellationToken cancellation)
    {
        var opened = ticket.As(TicketAction.Opened);
        var action = source.Sender.Translate(opened) is Translation.Tickets { Reported: [var reported, ..] }
            ? await MissingAsync(source, reported, ticket.Resolved, cancellation)
            : TicketAction.Opened;
        if (action is not { } missing)
            return false;
        var delivery = ticket.As(missing);
        return await taking.TakeAsync(tasks, source, delivery, Id(ticket, delivery), cancellation);
    }

    /// <summary>
    /// What was not heard of the ticket; null where nothing is missing. A ticket that is over and was never heard of opens nothing.
    /// </summary>
    private async Task<TicketAction?> MissingAsync(
        ConfiguredSource source, TicketReported reported, bool resolved, CancellationToken cancellation)
    {
        var incident = await store.FindAsync(kind, source.Organisation, incidents.IncidentOf(source, reported.TicketId), cancellation);
        if (incident is null)
            return resolved ? null : TicketAction.Opened;
        var heardOfEnd = incident.State.TicketNews?.ResolvedAt is not null;
        if (resolved == heardOfEnd)
            return null;
        return resolved ? TicketAction.Resolved : TicketAction.Reopened;
    }

    // The same state of a ticket is taken once, however often it is listed.
    private static string Id(ListedTicket ticket, WebhookDelivery delivery)
    {
        var key = new string([.. ticket.Key.Where(letter => letter is > ' ' and < (char)127).Take(40)]);
        return $"{Intake.Reconciled}{key}:{Convert.ToHexStringLower(SHA256.HashData(delivery.Body.Span))[..32]}";
    }
}
