namespace Nis2.Pages.Duties;

public enum DutyState
{
    /// <summary>What its instant counts from has not happened yet.</summary>
    Waiting,

    Running,

    Overdue,

    /// <summary>Its instant has passed, but nothing binding was owed.</summary>
    Passed,

    Done,
}
