namespace Nis2.Compliance.Incidents;

/// <summary>Why a due instant was recorded; a person's words stand in the event before it.</summary>
public enum DueReason
{
    Opened,
    AwarenessStated,
    AwarenessCorrected,
    NotificationSubmitted,
    SubmissionCorrected,
    StageSubmitted,
    TimeStated,
    OngoingStated,
    DutyRecorded,
    Requested,
    DutyEnded,
}
