namespace Nis2.Compliance.Notices;

public enum NoticeStatus
{
    /// <summary>Before the first event.</summary>
    NotRaised,
    Pending,
    Delivered,

    /// <summary>Nobody could be reached for three days, or there was nobody to reach.</summary>
    Undeliverable,

    /// <summary>A page that somebody was sent, and nobody has acknowledged yet.</summary>
    Waiting,

    /// <summary>A page whose whole chain has not answered: the alarm is on, and the chain is gone through again.</summary>
    Unanswered,

    /// <summary>Somebody has the page and is on it.</summary>
    Acknowledged,
}
