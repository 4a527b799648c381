namespace Nis2.Compliance.Assessments;

public enum ActionStatus
{
    Open,
    Done,
    Dropped,
}
