namespace Nis2.Compliance.Incidents;

/// <summary>An entry in the timeline, no more: a resolved ticket never closes a legal clock.</summary>
public sealed record ReportTicketUpdate(TicketChange Change, TicketReference Ticket, string? Text = null) : IncidentCommand;
