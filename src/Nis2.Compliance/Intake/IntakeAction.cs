namespace Nis2.Compliance.Intake;

/// <summary>What happened to a ticket in its own system, as rules see it.</summary>
public enum IntakeAction
{
    Opened,
    Updated,
    Resolved,
    Reopened,
    Repeated,
    Commented,
}
