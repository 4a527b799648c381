namespace Nis2.Compliance.Intake;

/// <summary>What a sender's word says happened to the ticket.</summary>
public enum MappedAction
{
    Opened,
    Updated,
    Resolved,
    Reopened,
    Repeated,
    Commented,

    /// <summary>Understood, and nothing that an incident needs to know.</summary>
    NoTicket,
}
