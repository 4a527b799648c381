using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Notices;

/// <summary>The fold of a notice's stream.</summary>
public sealed record NoticeState
{
    public NoticeStatus Status { get; init; }

    /// <summary>Id of the subject that the notice is about.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Null before the first event.</summary>
    public Notice? Notice { get; init; }

    /// <summary>In the order in which they are tried.</summary>
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    public Instant RaisedAt { get; init; }

    /// <summary>Index of the recipient who is tried next.</summary>
    public int Next { get; init; }

    /// <summary>How often all recipients have failed.</summary>
    public int Rounds { get; init; }

    /// <summary>A delivery was started whose outcome is not known yet.</summary>
    public bool InFlight { get; init; }

    /// <summary>When the next delivery is to be started, or given up waiting for while one is in flight.</summary>
    public Instant NextAttemptAt { get; init; }

    public Recipient? DeliveredTo { get; init; }

    public Instant? DeliveredAt { get; init; }

    /// <summary>Whom to try now or next; null once nothing is left to do.</summary>
    public Recipient? NextRecipient() => Status == NoticeStatus.Pending ? Recipients[Next] : null;
}
