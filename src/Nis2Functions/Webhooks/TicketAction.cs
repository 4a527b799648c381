namespace Nis2Functions.Webhooks;

/// <summary>What happened to a ticket in its own system.</summary>
public enum TicketAction
{
    Opened,
    Updated,
    Resolved,
    Reopened,

    /// <summary>An alert that is still firing says so again.</summary>
    Repeated,

    Commented,
}
