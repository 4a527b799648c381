namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>A ticket as its system lists it.</summary>
/// <param name="Key">Its own there.</param>
/// <param name="As">The delivery that the system would have sent: in its own form, so that it is read as every other.</param>
internal sealed record ListedTicket(string Key, bool Resolved, Func<TicketAction, WebhookDelivery> As);
