namespace Microsoft.Azure.Functions.Worker;

public class TimerInfo
{
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether an occurrence went by while nothing ran.</summary>
    public bool IsPastDue { get; set; }
}
