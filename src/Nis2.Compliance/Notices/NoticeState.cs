using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;

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

    /// <summary>Index of the recipient who is tried next; a chain that has ended stands behind the last.</summary>
    public int Next { get; init; }

    /// <summary>How often all recipients have failed, or the chain was not answered.</summary>
    public int Rounds { get; init; }

    /// <summary>A delivery was started whose outcome is not known yet.</summary>
    public bool InFlight { get; init; }

    /// <summary>When the next delivery is to be started, or given up waiting for while one is in flight.</summary>
    public Instant NextAttemptAt { get; init; }

    /// <summary>From when on patience counts: its raising, or when a person had it tried again.</summary>
    public Instant PatientFrom { get; init; }

    /// <summary>How often a system that is told for itself has failed since then.</summary>
    public int Failures { get; init; }

    /// <summary>Deliveries that failed or of which no outcome is known, since it was raised.</summary>
    public int Attempts { get; init; }

    /// <summary>The only recipient is not to be tried any more.</summary>
    public bool Exhausted { get; init; }

    public Recipient? DeliveredTo { get; init; }

    public Instant? DeliveredAt { get; init; }

    /// <summary>How long each step of the chain has; null where no acknowledgement is needed.</summary>
    public Duration? AcknowledgeWithin { get; init; }

    /// <summary>When the chain first ended without an answer.</summary>
    public Instant? UnansweredSince { get; init; }

    /// <summary>Principal or person.</summary>
    public string? AcknowledgedBy { get; init; }

    public AcknowledgementVia? AcknowledgedVia { get; init; }

    public Instant? AcknowledgedAt { get; init; }

    /// <summary>Pagers that may still ring.</summary>
    public IReadOnlyList<Recipient> Unsettled { get; init; } = [];

    /// <summary>When a pager is told next that the page is acknowledged.</summary>
    public Instant SettleAt { get; init; }

    public int SettleFailures { get; init; }

    /// <summary>Told for itself: a subscription, or the ticket that an incident came from.</summary>
    public Recipient? System() => Recipients is [var only] && only.Channel.IsSystem() ? only : null;

    public bool IsPage() => AcknowledgeWithin is not null;

    /// <summary>Exercises and tests go through the chain once: their alarm is raised, not repeated.</summary>
    public bool IsRehearsal() => Notice is { } notice && (notice.Exercise || OnCallTest.Is(notice));

    /// <summary>Whether somebody must still be told, or must still answer.</summary>
    public bool IsOpen() => Status is NoticeStatus.Pending or NoticeStatus.Waiting
        || (Status == NoticeStatus.Unanswered && !IsRehearsal());

    /// <summary>Whom to try now or next; null once nothing is left to do, or the chain has ended.</summary>
    public Recipient? NextRecipient() => IsOpen() && Next < Recipients.Count ? Recipients[Next] : null;
}
