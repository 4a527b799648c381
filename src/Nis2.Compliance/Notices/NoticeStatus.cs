namespace Nis2.Compliance.Notices;

public enum NoticeStatus
{
    /// <summary>Before the first event.</summary>
    NotRaised,
    Pending,
    Delivered,

    /// <summary>Nobody could be reached for three days, or there was nobody to reach.</summary>
    Undeliverable,
}
