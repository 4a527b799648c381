namespace Nis2Functions.Webhooks.Presets;

/// <summary>One ticket of a previewed delivery.</summary>
public sealed record PreviewedTicket(TicketReported Ticket);
