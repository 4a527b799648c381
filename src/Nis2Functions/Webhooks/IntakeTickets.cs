using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks;

/// <summary>A ticket as rules see it.</summary>
internal static class IntakeTickets
{
    public static IntakeTicket Of(TicketReported ticket) => new(ticket.System, Action(ticket.Action))
    {
        Severity = ticket.Severity,
        SeverityAsSent = ticket.SeverityAsSent,
        Title = ticket.Title,
        Description = ticket.Description,
        Labels = ticket.Labels,
        Assets = ticket.Assets,
        Reporter = ticket.Reporter,
    };

    private static IntakeAction Action(TicketAction action) => action switch
    {
        TicketAction.Opened => IntakeAction.Opened,
        TicketAction.Updated => IntakeAction.Updated,
        TicketAction.Resolved => IntakeAction.Resolved,
        TicketAction.Reopened => IntakeAction.Reopened,
        TicketAction.Repeated => IntakeAction.Repeated,
        TicketAction.Commented => IntakeAction.Commented,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Unknown action."),
    };
}
