namespace Nis2Functions.Webhooks;

/// <summary>What happened to a ticket in its own system.</summary>
public enum TicketAction
{
    Opened,
    Updated,
    Resolved,
    Reopened,
}
