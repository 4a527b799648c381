namespace Nis2.Compliance.Incidents;

public enum TicketChange
{
    Updated,
    Resolved,
    Reopened,
}
