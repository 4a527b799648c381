namespace Nis2.Compliance.Obligations;

/// <summary>Decides who is told first.</summary>
public enum NoticeLevel
{
    /// <summary>On-call at once.</summary>
    Page,

    /// <summary>Those who do the work.</summary>
    Reminder,

    /// <summary>A reminder passed unanswered: those above them.</summary>
    Escalation,

    /// <summary>The instant has passed: those above them, and the management body.</summary>
    Overdue,

    /// <summary>Something happened and nothing is asked for: told to subscriptions and ticket systems, to no contact.</summary>
    News,
}
