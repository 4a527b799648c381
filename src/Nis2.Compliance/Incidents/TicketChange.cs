namespace Nis2.Compliance.Incidents;

public enum TicketChange
{
    Updated,
    Resolved,
    Reopened,

    /// <summary>It is still so, a while after the last entry: at most once an hour.</summary>
    Repeated,

    Commented,
}
