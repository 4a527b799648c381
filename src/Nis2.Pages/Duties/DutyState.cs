namespace Nis2.Pages.Duties;

public enum DutyState
{
    /// <summary>What its instant counts from has not happened yet.</summary>
    Waiting,

    Running,

    Overdue,

    Done,
}
