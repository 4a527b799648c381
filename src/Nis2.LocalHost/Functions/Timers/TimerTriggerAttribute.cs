using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <param name="schedule">Six-field NCRONTAB read in UTC, a TimeSpan, or <c>%SettingName%</c>.</param>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    public string Schedule { get; private set; } = schedule;

    public bool RunOnStartup { get; set; }

    /// <summary>Whether the schedule's status outlives the process.</summary>
    public bool UseMonitor { get; set; } = true;
}
